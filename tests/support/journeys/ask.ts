import type { Page } from "@playwright/test";
import { fresh } from "@/tests/support/journeys/cast";
import { typeDay } from "@/tests/support/journeys/days";

// The questions of asking: `at…` opens one with all before it answered, `fill…` answers it.

export async function atSite({ page }: { page: Page }) {
  await page.goto("/ask");
  return page;
}

export async function fillSite(page: Page, site?: unknown, ward = "Ward 3") {
  await page.getByLabel("Hospital").check();
  await page.getByLabel("Its name").fill(typeof site === "string" ? site : `${fresh()} ${fresh()}`);
  await page.getByLabel("Its postcode").fill(typeof site === "string" ? "CB2 0QQ" : "KW17 2QQ");
  await page.getByLabel("Your ward or team").fill(ward);
}

export async function atWhat({ page }: { page: Page }, site?: string, ward?: string) {
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

export async function fillWhat(page: Page, quantity = "12") {
  await page.getByLabel("What").selectOption("Scrub hat");
  await page.getByLabel("How many").fill(quantity);
}

export async function atWhen(scene: { page: Page }, site?: string, ward?: string) {
  const page = await atWhat(scene, site, ward);
  await fillWhat(page);
  await go(page, "Continue");
  await page.waitForURL("**/ask/when");
  return page;
}

export async function fillWhen(page: Page) {
  await typeDay(page, 20);
  await page.getByLabel("Soon").check();
}

export async function atWhere(scene: { page: Page }, site?: string, ward?: string) {
  const page = await atWhen(scene, site, ward);
  await fillWhen(page);
  await go(page, "Continue");
  await page.waitForURL("**/ask/where");
  return page;
}

export async function fillWhere(page: Page) {
  const fresh = page.getByLabel("Somewhere else");
  if (await fresh.count()) await fresh.check();
  await page.getByLabel("Where are bags handed over?").fill("Stores");
  await page.getByLabel("When is somebody there?").fill("At any time");
  await page.getByLabel("Who can take them?").fill("Ward clerk");
}

export async function atCheck(page: Page, site?: string, ward?: string) {
  await atWhere({ page }, site, ward);
  await fillWhere(page);
  await go(page, "Continue");
  await page.waitForURL("**/ask/check");
  return page;
}

/** Presses a button of the page itself. */
export const go = (page: Page, name: string) => page.getByRole("main").getByRole("button", { name }).click();
