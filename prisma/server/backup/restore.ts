import type pg from "pg";
import { Halt } from "@/lib/run/halt";
import { copyIn } from "@/prisma/server/backup/copy";
import type { Head } from "@/prisma/server/backup/head";
import { Backup } from "@/prisma/server/backup/read";
import { listTables, quoted } from "@/prisma/server/backup/tables";
import { open, reapply } from "@/prisma/server/migrate";

/**
 * Makes an empty database what it was when the file was written, with the migrations of then: all of it, or nothing.
 * Returns the events of which nobody had been told yet.
 */
export async function restore(ownerUrl: string, file: string): Promise<{ rows: number; untold: number[] }> {
  const client = await open(ownerUrl);
  try {
    await client.query(
      "BEGIN; SET LOCAL statement_timeout = 0; SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'",
    );
    await refuseUnlessEmpty(client);
    const from = new Backup(file);
    const head = await from.head();
    await reapply(client, head.migrations);
    await refuseUnlessSame(client, head);
    const all = (what: string) =>
      client.query(head.tables.map(({ name }) => `ALTER TABLE "${name}" ${what}`).join(";"));
    // The laws held when the rows were written. References, CHECKs and keys are held again.
    await all("DISABLE TRIGGER USER");
    for (const { name, columns } of head.tables)
      await copyIn(client, `COPY "${name}" (${quoted(columns)}) FROM STDIN`, from.table(name));
    const { rows, sequences } = await from.end();
    for (const { name, last } of sequences) await client.query("SELECT setval($1, $2)", [`public."${name}"`, last]);
    await all("ENABLE TRIGGER USER");
    await client.query("COMMIT");
    await client.query("ANALYZE");
    return { rows, untold: head.untold };
  } finally {
    await client.end();
  }
}

async function refuseUnlessEmpty(client: pg.Client) {
  const { rowCount } = await client.query(
    "SELECT FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname IN ('public', 'pgboss') LIMIT 1",
  );
  if (rowCount) throw new Halt("There is something in this database already. Restore into a new, empty one.");
}

async function refuseUnlessSame(client: pg.Client, head: Head) {
  const say = ({ name, columns }: Head["tables"][number]) => `${name} (${columns})`;
  const [here, there] = [(await listTables(client)).map(say).sort(), head.tables.map(say).sort()];
  if (here.join() !== there.join())
    throw new Halt("The tables of the backup are not those of its migrations. Nothing was restored.");
}
