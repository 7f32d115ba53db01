import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { prepareQueues } from "@/lib/jobs/prepare";
import { copyIn, copyOut } from "@/prisma/server/backup/copy";
import { quoted, type Table } from "@/prisma/server/backup/tables";
import { migrate, open } from "@/prisma/server/migrate";
import { keptTables } from "@/tests/support/sums";

const MIGRATIONS = "prisma/migrations";

/** Makes an empty database what another would have been before the newest migration. Returns its tables as they were then. */
export async function makeOlder(url: string, from: string): Promise<Table[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "bobbin-older-"));
  try {
    const all = readdirSync(MIGRATIONS)
      .filter((name) => /^\d/.test(name))
      .sort();
    for (const name of all.slice(0, -1))
      cpSync(path.join(MIGRATIONS, name), path.join(folder, name), { recursive: true });
    await migrate(url, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
  await prepareQueues(url);
  const [then, now] = [await keptTables(url), await keptTables(from)];
  const [source, target] = [await open(from), await open(url)];
  for (const { name, columns } of then) {
    const known = now.find((table) => table.name === name);
    const same = quoted(columns.filter((column) => known?.columns.includes(column)));
    if (!same) continue;
    await target.query(`ALTER TABLE "${name}" DISABLE TRIGGER USER`);
    await copyIn(target, `COPY "${name}" (${same}) FROM STDIN`, copyOut(source, `COPY "${name}" (${same}) TO STDOUT`));
    await target.query(`ALTER TABLE "${name}" ENABLE TRIGGER USER`);
  }
  await Promise.all([source.end(), target.end()]);
  return then;
}
