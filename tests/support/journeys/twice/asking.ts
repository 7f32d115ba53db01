import type { Page } from "@playwright/test";
import { prisma } from "@/lib/db";
import { newKey } from "@/lib/keys";
import { addWard } from "@/lib/wards/commands/add";
import { castPerson, castRequest, castWard, fresh } from "@/tests/support/journeys/cast";
import { typeDay } from "@/tests/support/journeys/days";
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

async function atSite({ page }: { page: Page }) {
  await page.goto("/ask");
  return page;
}

async function fillSite(page: Page, site?: unknown, ward = "Ward 3") {
  await page.getByLabel("Hospital").check();
  await page.getByLabel("Its name").fill(typeof site === "string" ? site : `${fresh()} ${fresh()}`);
  await page.getByLabel("Its postcode").fill(typeof site === "string" ? "CB2 0QQ" : "KW17 2QQ");
  await page.getByLabel("Your ward or team").fill(ward);
}

async function atWhat({ page }: { page: Page }, site?: string, ward?: string) {
  await fillSite(await atSite({ page }), site, ward);
  await go(page, "Continue");
  await page.waitForURL(/\/ask\/(what|site\/match)/);
  if (page.url().endsWith("match")) {
    await page.getByLabel("None of these").check();
    await go(page, "Continue");
    await page.waitForURL("**/ask/what");
  }
  return page;
}

async function fillWhat(page: Page, quantity = "12") {
  await page.getByLabel("What").selectOption("Scrub hat");
  await page.getByLabel("Size").selectOption("One size");
  await page.getByLabel("How many").fill(quantity);
}

async function atWhen(scene: { page: Page }, site?: string, ward?: string) {
  const page = await atWhat(scene, site, ward);
  await fillWhat(page);
  await go(page, "Continue");
  await page.waitForURL("**/ask/when");
  return page;
}

async function fillWhen(page: Page) {
  await typeDay(page, 20);
  await page.getByLabel("Soon").check();
}

async function atWhere(scene: { page: Page }, site?: string, ward?: string) {
  const page = await atWhen(scene, site, ward);
  await fillWhen(page);
  await go(page, "Continue");
  await page.waitForURL("**/ask/where");
  return page;
}

async function fillWhere(page: Page) {
  const fresh = page.getByLabel("Somewhere else");
  if (await fresh.count()) await fresh.check();
  await page.getByLabel("Where are bags handed over?").fill("Stores");
  await page.getByLabel("When is somebody there?").fill("At any time");
  await page.getByLabel("Who can take them?").fill("Ward clerk");
}

async function atCheck(page: Page, site?: string, ward?: string) {
  await atWhere({ page }, site, ward);
  await fillWhere(page);
  await go(page, "Continue");
  await page.waitForURL("**/ask/check");
  return page;
}

const go = (page: Page, name: string) => page.getByRole("main").getByRole("button", { name }).click();
