import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** No accessibility violation of any impact, and no sideways scrolling, on a phone and on a desk. */
export async function accessible(page: Page) {
  await expect(page.getByRole("main")).toBeVisible();
  const scripted = test.info().project.use.javaScriptEnabled !== false;
  const [seen, done] = scripted ? [page, restore(page)] : await copyOf(page);
  for (const width of [390, 1280]) {
    await seen.setViewportSize({ width, height: 900 });
    const { violations } = await new AxeBuilder({ page: seen }).analyze();
    const found = violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map((node) => node.target)}`);
    expect(found, `accessibility at ${width} px of ${page.url()}`).toEqual([]);
    const sideways = await seen.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways, `sideways scrolling at ${width} px of ${page.url()}`).toBeLessThanOrEqual(0);
  }
  await done();
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
