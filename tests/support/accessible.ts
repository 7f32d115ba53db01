import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, expect, type Page, test } from "@playwright/test";
import type axe from "axe-core";

const checker = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const colours = ["color-contrast"];

/**
 * No accessibility violation of any impact and no sideways scrolling, on a phone and on a desk, and nothing too wide for
 * the smallest phone. `dark`: nor in the dark scheme, whose colours are the same in all states of a page.
 */
export async function accessible(page: Page, { dark = false } = {}) {
  await expect(page.getByRole("main")).toBeVisible();
  await expect(page).toHaveTitle(/./);
  const scripted = test.info().project.use.javaScriptEnabled !== false;
  const seen = scripted ? page : await copyOf(page);
  const before = seen.viewportSize();
  await seen.evaluate(checker);
  for (const width of [390, 1280]) {
    await seen.setViewportSize({ width, height: 900 });
    await hasNoViolation(seen, `${width} px`);
    await fits(seen, width);
  }
  if (dark) {
    // Links change their colour slowly where motion is welcome.
    await seen.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await hasNoViolation(seen, "1280 px in the dark", colours);
    await seen.emulateMedia({ colorScheme: null, reducedMotion: null });
  }
  await seen.setViewportSize({ width: 320, height: 900 });
  await fits(seen, 320);
  if (before) await seen.setViewportSize(before);
}

async function hasNoViolation(page: Page, how: string, rules?: string[]) {
  const options: axe.RunOptions = { resultTypes: ["violations"], ...(rules && { runOnly: rules }) };
  const found = await page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(options);
    return violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map(({ target }) => target)}`);
  }, options);
  expect(found, `accessibility at ${how} of ${page.url()}`).toEqual([]);
}

async function fits(page: Page, width: number) {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways, `sideways scrolling at ${width} px of ${page.url()}`).toBeLessThanOrEqual(0);
}

// The checker is a script itself. Where scripts are off it looks at a copy of what the page shows, without the page's own.
async function copyOf(page: Page): Promise<Page> {
  const html = await page.content();
  const copy = await tableFor(page);
  await copy.unrouteAll();
  await copy.route("**/*", (route) => {
    if (route.request().isNavigationRequest()) return route.fulfill({ body: html, contentType: "text/html" });
    return route.request().resourceType() === "script" ? route.abort() : route.fallback();
  });
  await copy.goto(page.url());
  return copy;
}

const tables = new Map<Browser, Page>();

/** One page with scripts for all copies of a browser, so that it need not open and fetch the styles each time. */
async function tableFor(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error("The browser has gone.");
  const table = tables.get(browser) ?? (await browser.newPage({ javaScriptEnabled: true }));
  tables.set(browser, table);
  return table;
}
