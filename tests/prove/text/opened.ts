import { type Browser as Chromium, chromium, type Page } from "@playwright/test";
import type { Asked } from "@/tests/prove/proof";
import type { Browser } from "@/tests/prove/served/browser";
import { plant } from "@/tests/prove/text/columns";
import type { Visit } from "@/tests/prove/text/visit";
import { findBrowser } from "@/tests/support/browser";

type Tried = { opened: number; wrong: string[] };

/**
 * Opens pages in a real browser, with script, while each string stands in every text of the database: no dialog opens, the
 * console has no complaint, nothing breaks its rules, and nobody else is asked for anything.
 */
export async function openAll(
  origin: string,
  visits: Visit[],
  strings: string[],
  progress: Asked["progress"],
): Promise<Tried> {
  const tried: Tried = { opened: 0, wrong: [] };
  const real = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const pages = new Map<Browser, Page>();
    for (const { by } of visits) if (!pages.has(by)) pages.set(by, await watched(real, by, origin, tried));
    for (const [round, text] of strings.entries()) {
      progress(`opening: ${round + 1} of ${strings.length} words in a browser, ${tried.wrong.length} wrong`);
      await plant(text);
      for (const { by, path } of visits) {
        tried.opened++;
        const opening = pages.get(by)?.goto(`${origin}${path}`, { waitUntil: "load" });
        await opening?.catch(({ message }) => tried.wrong.push(`${path} cannot be opened: ${message}`));
      }
    }
  } finally {
    await real.close();
  }
  return tried;
}

async function watched(real: Chromium, by: Browser, origin: string, tried: Tried): Promise<Page> {
  const context = await real.newContext();
  await context.addCookies([...by.cookies].map(([name, value]) => ({ name, value, url: origin })));
  const page = await context.newPage();
  const note = (what: string) => void tried.wrong.push(`${page.url().replace(origin, "")}: ${what.slice(0, 300)}`);
  page.on("dialog", (dialog) => {
    note(`a dialog says "${dialog.message()}"`);
    void dialog.dismiss();
  });
  page.on("console", (said) => said.type() === "error" && note(`the console says ${said.text()}`));
  page.on("pageerror", (error) => note(`a script fails: ${error.message}`));
  page.on("request", (asked) => asked.url().startsWith(origin) || note(`it asks ${asked.url()}`));
  return page;
}
