import type { Page } from "@playwright/test";
import { today } from "@/lib/clock";
import { addDays, dayParts } from "@/lib/dates";

/** A day from now, as a date field takes it. */
export async function typeDay(page: Page, fromNow: number) {
  const { day, month, year } = dayParts(addDays(today(), fromNow));
  await page.getByLabel("Day", { exact: true }).fill(day);
  await page.getByLabel("Month", { exact: true }).fill(month);
  await page.getByLabel("Year", { exact: true }).fill(year);
}
