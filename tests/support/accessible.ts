import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/**
 * No accessibility violation of any impact and no sideways scrolling, on a phone and on a desk, and nothing too wide for
 * the smallest phone. `dark`: nor in the dark scheme, whose colours are the same in all states of a page.
 */
export async function accessible(page: Page, { dark = false } = {}) {
  await expect(page.getByRole("main")).toBeVisible();
  await expect(page).toHaveTitle(/./);
  const scripted = test.info().project.use.javaScriptEnabled !== false;
  const [seen, done] = scripted ? [page, restore(page)] : await copyOf(page);
  for (const width of [390, 1280]) {
    await seen.setViewportSize({ width, height: 900 });
    await hasNoViolation(seen, `${width} px`);
    await fits(seen, width);
  }
  if (dark) {
    // Links change their colour slowly where motion is welcome.
    await seen.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await hasNoViolation(seen, "1280 px in the dark");
    await seen.emulateMedia({ colorScheme: null, reducedMotion: null });
  }
  await seen.setViewportSize({ width: 320, height: 900 });
  await fits(seen, 320);
  await done();
}

async function hasNoViolation(page: Page, how: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map((node) => node.target)}`);
  expect(found, `accessibility at ${how} of ${page.url()}`).toEqual([]);
}

async function fits(page: Page, width: number) {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways, `sideways scrolling at ${width} px of ${page.url()}`).toBeLessThanOrEqual(0);
}

function restore(page: Page) {
  const before = page.viewportSize();
  return async () => {
    if (before) await page.setViewportSize(before);
  };
}

// The checker is a script itself. Where scripts are off it looks at a copy of what the page shows, without the page's own.
async function copyOf(page: Page): Promise<[Page, () => Promise<void>]> {
  const html = await page.content();
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: true });
  if (!context) throw new Error("The browser has gone.");
  await context.route("**/*", (route) => {
    if (route.request().isNavigationRequest()) return route.fulfill({ body: html, contentType: "text/html" });
    return route.request().resourceType() === "script" ? route.abort() : route.continue();
  });
  const copy = await context.newPage();
  await copy.goto(page.url());
  return [copy, () => context.close()];
}
