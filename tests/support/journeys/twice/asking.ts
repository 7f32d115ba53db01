import { prisma } from "@/lib/db";
import { newKey } from "@/lib/keys";
import { addWard } from "@/lib/wards/commands/add";
import {
  atCheck,
  atSite,
  atWhat,
  atWhen,
  atWhere,
  fillSite,
  fillWhat,
  fillWhen,
  fillWhere,
  go,
} from "@/tests/support/journeys/ask";
import { castPerson, castRequest, castWard, fresh } from "@/tests/support/journeys/cast";
import type { As } from "@/tests/support/journeys/story";
import type { Form } from "@/tests/support/journeys/twice/submit";

/** The questions of asking, and what a ward does with its request. */
export const asking: Form[] = [
  { form: "app/ask/site answerSite", open: atSite, fill: fillSite, press: "Continue", events: 0 },
  {
    form: "app/ask/site/match answerMatch",
    open: async ({ page }) => {
      const { site } = await castWard();
      await fillSite(await atSite({ page }), site.replace("Hospital", "Infirmary Hospital"));
      await go(page, "Continue");
      await page.waitForURL("**/ask/site/match");
      return page;
    },
    fill: (page) => page.getByLabel("None of these").check(),
    press: "Continue",
    events: 0,
  },
  { form: "app/ask/what answerWhat", open: atWhat, fill: (page) => fillWhat(page), press: "Continue", events: 0 },
  {
    form: "app/ask/sure answerSure",
    open: async (scene) => {
      const page = await atWhat(scene);
      await fillWhat(page, "400");
      await go(page, "Continue");
      await page.waitForURL("**/ask/sure");
      return page;
    },
    press: "Yes, I am sure",
    events: 0,
  },
  { form: "app/ask/when answerWhen", open: atWhen, fill: fillWhen, press: "Continue", events: 0 },
  { form: "app/ask/where answerWhere", open: atWhere, fill: fillWhere, press: "Continue", events: 0 },
  {
    form: "app/ask startAgain",
    open: async (scene) => {
      const page = await atWhen(scene);
      await page.goto("/ask");
      return page;
    },
    press: "Start again",
    events: 0,
  },
  {
    form: "app/ask answerWard",
    open: async ({ as }) => {
      const { manager, wardId } = await castWard();
      const { siteId } = await prisma.ward.findUniqueOrThrow({ where: { id: wardId } });
      await addWard(manager, { siteId, name: `Theatre ${fresh()}` }, newKey());
      const page = await as(manager);
      await page.goto("/ask");
      return page;
    },
    fill: (page) => page.getByLabel(/^Theatre/).check(),
    press: "Continue",
    events: 0,
  },
  {
    form: "app/ask/resume carryOn",
    open: async ({ page, as }) => {
      const typed = await atWhere({ page });
      await fillWhere(typed);
      await go(typed, "Continue");
      await typed.waitForURL("**/sign-in?**");
      const elsewhere = await as(await castPerson());
      await elsewhere.goto(`${new URL(typed.url()).searchParams.get("next")}`);
      return elsewhere;
    },
    press: "Yes, carry on",
    events: 0,
  },
  // A new ward, its delivery place and its request: 3 things, each once.
  {
    form: "app/ask/check send",
    open: async ({ as }) => atCheck(await as(await castPerson())),
    press: "Send this request",
    events: 3,
  },
  {
    form: "app/ask/check join",
    open: async ({ as }) => {
      const { site, name } = await castWard();
      return atCheck(await as(await castPerson()), site, name);
    },
    press: /^Ask to join/,
  },
  {
    form: "app/(signed-in)/requests/[ref]/fewer changeNumber",
    open: (scene) => ofRequest(scene, "fewer"),
    fill: (page) => page.getByLabel(/do you need in all\?$/).fill("5"),
    press: "Change the number",
  },
  {
    form: "app/(signed-in)/requests/[ref]/stop stop",
    open: (scene) => ofRequest(scene, "stop"),
    press: "Ask for no more",
  },
  {
    form: "app/(signed-in)/requests/[ref]/withdraw withdraw",
    open: (scene) => ofRequest(scene, "withdraw"),
    fill: (page) => page.getByLabel("We no longer need these").check(),
    press: "Withdraw this request",
  },
];

async function ofRequest({ as }: { as: As }, verb: string) {
  const ward = await castWard();
  const { ref } = await castRequest(ward, { "scrub-top m navy": 9 });
  const page = await as(ward.manager);
  await page.goto(`/requests/${ref}/${verb}`);
  return page;
}
