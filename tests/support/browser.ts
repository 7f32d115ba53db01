import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

// The one without windows first: it opens a page in a third of the time.
const NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** A browser that is on this machine, else Playwright's own. Says how to get one when there is none. */
export function findBrowser(): string {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const found = process.env.CHROMIUM_PATH ?? candidates.find(mayRun) ?? chromium.executablePath();
  if (existsSync(found)) return found;
  throw new Error(
    "There is no browser. Run `apt-get install chromium-headless-shell` or `npx playwright install chromium`, or set CHROMIUM_PATH.",
  );
}

function mayRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
