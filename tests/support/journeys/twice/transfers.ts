import { prisma } from "@/lib/db";
import { newKey } from "@/lib/keys";
import { sendTransfer } from "@/lib/transfers/commands/send";
import { offerSurplus } from "@/lib/transfers/commands/surplus";
import { log } from "@/prisma/seed/work";
import { type CastHub, castHub } from "@/tests/support/journeys/cast";
import type { As } from "@/tests/support/journeys/story";
import type { Form } from "@/tests/support/journeys/twice/submit";

const top = "scrub-top m navy";
const how = "Sam brings them";

/** What hubs give each other, offer and take, and how they close. */
export const transfers: Form[] = [
  {
    form: "app/(signed-in)/hub/[slug]/transfers/new give",
    open: async ({ as }) => {
      const own = await stocked();
      await castHub();
      return at(as, own, "transfers/new");
    },
    fill: async (page) => {
      await page.getByLabel("Which hub gets them?").selectOption({ index: 1 });
      await page.getByLabel("How do they get there?").fill(how);
      await page.getByLabel("How many do you give?").fill("3");
    },
    press: "Give these pieces",
  },
  {
    form: "app/(signed-in)/hub/[slug]/transfers/[ref] countIn",
    open: async ({ as }) => {
      const [from, own] = [await stocked(), await castHub()];
      return at(as, own, `transfers/${await given(from, own)}`);
    },
    press: "Put these on our shelf",
  },
  {
    form: "app/(signed-in)/hub/[slug]/transfers/[ref] takeBack",
    open: async ({ as }) => {
      const own = await stocked();
      return at(as, own, `transfers/${await given(own, await castHub())}`);
    },
    press: "Take these pieces back",
  },
  {
    form: "app/(signed-in)/hub/[slug]/transfers/offer offer",
    open: async ({ as }) => at(as, await stocked(), "transfers/offer"),
    fill: (page) => page.getByLabel("How many do you offer?").fill("3"),
    press: "Offer these pieces",
  },
  {
    form: "app/(signed-in)/hub/[slug]/transfers end",
    open: async ({ as }) => {
      const own = await stocked();
      await offered(own);
      return at(as, own, "transfers");
    },
    press: "Offer nothing any more",
  },
  {
    form: "app/(signed-in)/hub/[slug]/take/[from] takeOffered",
    open: async ({ as }) => {
      const [from, own] = [await stocked(), await castHub()];
      await offered(from);
      return at(as, own, `take/${from.slug}`);
    },
    fill: (page) => page.getByLabel(/^How can they reach you/).fill("We fetch them"),
    press: "We will take these",
  },
  {
    form: "app/(signed-in)/hub/[slug]/close/thanks close",
    open: async ({ as }) => at(as, await stocked(), "close/thanks"),
    fill: (page) => page.getByLabel("They stay with us").check(),
    press: "Close the hub",
  },
];

async function at(as: As, own: CastHub, path: string) {
  const page = await as(own.coordinator);
  await page.goto(`/hub/${own.slug}/${path}`);
  return page;
}

/** A hub with 5 tops on its shelf. */
async function stocked() {
  const own = await castHub();
  await log(own, own.coordinator, top, 5);
  return own;
}

const shelfOf = async ({ hubId }: CastHub) =>
  (await prisma.stock.findMany({ where: { hubId } })).map(({ itemId, onHand }) => ({ itemId, quantity: onHand }));

async function given(from: CastHub, to: CastHub) {
  const input = { fromHubId: from.hubId, toHubId: to.hubId, how, parts: await shelfOf(from) };
  const { transferId } = await sendTransfer(from.coordinator, input, newKey());
  return (await prisma.transfer.findUniqueOrThrow({ where: { id: transferId } })).ref;
}

const offered = async (own: CastHub) =>
  offerSurplus(own.coordinator, { hubId: own.hubId, parts: await shelfOf(own) }, newKey());
