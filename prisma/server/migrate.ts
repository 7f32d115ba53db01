import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { Halt } from "@/lib/run/halt";

type Migration = { name: string; sql: string; checksum: string };

/** Brings a database up to date with the folder of migrations. Each file is applied whole or not at all. Returns what was applied. */
export async function migrate(url: string, folder = "prisma/migrations"): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await open(client);
  try {
    await client.query(`SELECT pg_advisory_lock(${PRISMAS_LOCK})`);
    await client.query(TABLE);
    const due = await findDue(client, read(folder));
    for (const migration of due) await apply(client, migration);
    return due.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

// The lock and the table are Prisma's own, so that its command line and ours may take turns.
const PRISMAS_LOCK = 72707369;
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;

async function open(client: pg.Client) {
  await client.connect().catch(({ message, code }) => {
    throw new Halt(
      `The database at ${client.host}:${client.port} cannot be opened: ${message || code}. Check DATABASE_URL.`,
    );
  });
  const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS version");
  if (rows[0].version < 150_000) throw new Halt("The database is older than PostgreSQL 15. Use 15 or newer.");
}

function read(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, "migration.sql")));
  return names.sort().map((name) => {
    const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
    return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
}

/** What has been applied must still be in the folder, unchanged; returns the rest. */
async function findDue(client: pg.Client, files: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string; done: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS done
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  for (const { name, checksum, done } of rows) {
    const file = files.find((other) => other.name === name);
    if (!done) throw new Halt(`Migration ${name} was begun and not finished. Restore the backup made before it.`);
    if (!file)
      throw new Halt(`Migration ${name} was applied to this database, but its file is missing. Put the file back.`);
    if (file.checksum !== checksum)
      throw new Halt(
        `Migration ${name} was changed after it was applied. Put the file back as it was and add a new one.`,
      );
  }
  return files.filter(({ name }) => !rows.some((row) => row.name === name));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration) {
  const own = async () => (await client.query("SELECT pg_current_xact_id()::text AS id")).rows[0].id;
  try {
    await client.query("BEGIN");
    const before = await own();
    await client.query(sql);
    if ((await own()) !== before) throw new Error("it ends its own transaction: take out BEGIN, COMMIT and ROLLBACK");
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new Halt(`Migration ${name} failed and nothing of it was kept: ${explain(error, sql)}.`, { cause: error });
  }
}

function explain(error: unknown, sql: string): string {
  const { message, position } = error as { message: string; position?: string };
  return position ? `${message}, line ${sql.slice(0, Number(position)).split("\n").length}` : message;
}
