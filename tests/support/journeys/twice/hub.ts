import type { Page } from "@playwright/test";
import { prisma } from "@/lib/db";
import { claim, log, pack, send } from "@/prisma/seed/work";
import { bagRef, type CastHub, castHub, castRequest, castVolunteer, castWard } from "@/tests/support/journeys/cast";
import { typeDay } from "@/tests/support/journeys/days";
import type { As } from "@/tests/support/journeys/story";
import type { Form } from "@/tests/support/journeys/twice/submit";

const top = "scrub-top m navy";

/** What a hub does with a request: promising, making, packing, sending. */
export const hub: Form[] = [
  {
    form: "app/(signed-in)/hub/[slug]/needs/[ref]/claim claim",
    open: (scene) => at(scene, ({ ref }) => `needs/${ref}/claim`),
    fill: (page) => page.getByLabel("How many can you make?").fill("4"),
    press: "Claim these",
  },
  {
    form: "app/(signed-in)/hub/[slug]/promises/[claim]/day redate",
    open: (scene) => at(scene, ({ claimId }) => `promises/${claimId}/day`),
    fill: (page) => typeDay(page, 12),
    press: "Change the day",
  },
  {
    form: "app/(signed-in)/hub/[slug]/promises/[claim]/release release",
    open: (scene) => at(scene, ({ claimId }) => `promises/${claimId}/release`),
    fill: async (page) => {
      await page.getByLabel("How many do you let go?").fill("2");
      await page.getByLabel("We have run out of fabric").check();
    },
    press: "Let these go",
  },
  {
    form: "app/(signed-in)/home log",
    open: async ({ as }) => {
      const own = await castHub();
      const maker = await castVolunteer(own);
      await log(own, maker, top, 1);
      const page = await as(maker);
      await page.goto("/home");
      return page;
    },
    press: /^Log /,
  },
  {
    form: "app/(signed-in)/home takeBack",
    open: async ({ as }) => {
      const own = await castHub();
      const maker = await castVolunteer(own);
      await log(own, maker, top, 1);
      const page = await as(maker);
      await page.goto("/home");
      return page;
    },
    press: /^Undo /,
  },
  {
    form: "app/(signed-in)/hub/[slug]/log log",
    open: (scene) => at(scene, () => "log"),
    fill: async (page) => {
      await chooseTop(page);
      await page.getByLabel("How many?").fill("3");
    },
    press: "Log these pieces",
  },
  {
    form: "app/(signed-in)/hub/[slug]/stock/other choose",
    open: (scene) => at(scene, () => "stock/other"),
    fill: chooseTop,
    press: "Continue",
    events: 0,
  },
  {
    form: "app/(signed-in)/hub/[slug]/stock/[item] count",
    open: (scene) => at(scene, ({ itemId }) => `stock/${itemId}`),
    fill: (page) => page.getByLabel("How many you counted").fill("20"),
    press: "Save the count",
  },
  {
    form: "app/(signed-in)/hub/[slug]/pack/[ref] pack",
    open: (scene) => at(scene, ({ ref }) => `pack/${ref}`),
    press: "Pack this bag",
  },
  {
    form: "app/(signed-in)/hub/[slug]/parcels/[ref] send",
    open: (scene) => at(scene, packed),
    press: "Mark this bag as sent",
  },
  {
    form: "app/(signed-in)/hub/[slug]/parcels/[ref] unpack",
    open: (scene) => at(scene, packed),
    press: "Unpack this bag",
  },
  {
    form: "app/(signed-in)/hub/[slug]/parcels/[ref] unsend",
    open: (scene) => at(scene, sent),
    press: "Take back the sending",
  },
];

type Standing = { own: CastHub; ref: string; claimId: number; itemId: number };

/** A coordinator at a page of a hub that has promised 6 tops, has 8 on its shelf, and could promise 4 more. */
async function at({ as }: { as: As }, path: (standing: Standing) => string | Promise<string>) {
  const own = await castHub();
  const { lines, ref } = await castRequest(await castWard(), { [top]: 10 });
  const claims = await claim(own, lines, 7, { [top]: 6 });
  await log(own, own.coordinator, top, 8);
  const { itemId } = await prisma.stock.findFirstOrThrow({ where: { hubId: own.hubId } });
  const page = await as(own.coordinator);
  await page.goto(`/hub/${own.slug}/${await path({ own, ref, claimId: claims.get(top) ?? 0, itemId })}`);
  return page;
}

async function packed({ own, claimId }: Standing) {
  return `parcels/${await bagRef(await pack(own, [{ claim: claimId, item: top, quantity: 5 }]))}`;
}

async function sent({ own, claimId }: Standing) {
  const bag = await pack(own, [{ claim: claimId, item: top, quantity: 5 }]);
  await send(own, bag, "By bus");
  return `parcels/${await bagRef(bag)}`;
}

async function chooseTop(page: Page) {
  await page.getByLabel("Garment").selectOption("Scrub top");
  await page.getByLabel("Size").selectOption("M");
  await page.getByLabel("Colour").selectOption("Navy");
}
