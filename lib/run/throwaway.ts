import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { children } from "@/lib/run/children";
import { openDatabase, prepareDemo } from "@/lib/run/demo";

/** Starts a PostgreSQL with a new, migrated database and names it in DATABASE_URL. Returns what ends and removes it. */
export async function throwaway(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(process.getuid?.() === 0 ? "/tmp" : tmpdir(), "bobbin-throwaway-"));
  chmodSync(folder, 0o755);
  const family = children(folder, (name, words) => console.error(`The ${name} has ended by itself. ${words}`));
  const urls = await openDatabase(family, folder);
  await prepareDemo(urls, folder);
  process.env.DATABASE_URL = urls.app;
  return async () => {
    await family.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
