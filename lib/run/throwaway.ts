import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { children } from "@/lib/run/children";
import { databaseFolder, openDatabase, prepareDemo } from "@/lib/run/demo";
import { endLeftover } from "@/prisma/server/leftover";

/** Starts a PostgreSQL with a new, migrated database and names it in DATABASE_URL. What ends and removes it goes to `atEnd`. */
export async function throwaway(atEnd: (clean: () => Promise<void>) => void) {
  const folder = mkdtempSync(path.join(process.getuid?.() === 0 ? "/tmp" : tmpdir(), "bobbin-throwaway-"));
  chmodSync(folder, 0o755);
  const family = children(folder, (name, words) => console.error(`The ${name} has ended by itself. ${words}`));
  atEnd(async () => rmSync(folder, { recursive: true, force: true }));
  atEnd(() => endLeftover(path.join(databaseFolder(folder), "data")));
  atEnd(family.stop);
  const urls = await openDatabase(family, folder);
  await prepareDemo(urls, folder);
  process.env.DATABASE_URL = urls.app;
}
