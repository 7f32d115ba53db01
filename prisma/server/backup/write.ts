import { createHash } from "node:crypto";
import { createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type pg from "pg";
import { Halt } from "@/lib/run/halt";
import { copyOut } from "@/prisma/server/backup/copy";
import { type End, type Foot, type Head, NO_MORE } from "@/prisma/server/backup/head";
import { listTables, quoted, type Table } from "@/prisma/server/backup/tables";
import { open } from "@/prisma/server/migrate";

/** Writes all that a database keeps, as it is at one moment, into a file that only its owner may read. Returns the rows. */
export async function backup(url: string, file: string): Promise<number> {
  if (existsSync(file)) throw new Halt(`There is a file ${file} already. Choose another name.`);
  const half = `${file}.${process.pid}.part`;
  const client = await open(url);
  try {
    await client.query(ONE_MOMENT);
    const written = { rows: 0 };
    await pipeline(lines(client, written), createGzip(), createWriteStream(half, { mode: 0o600, flush: true }));
    renameSync(half, file);
    return written.rows;
  } catch (error) {
    if ((error as pg.DatabaseError).code !== "42501") throw error;
    throw new Halt("Only the owner of the database may read all of it. Sign in as the owner in DATABASE_URL.", {
      cause: error,
    });
  } finally {
    rmSync(half, { force: true });
    await client.end();
  }
}

const ONE_MOMENT = `BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY;
  SET LOCAL statement_timeout = 0; SET LOCAL row_security = off; SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'`;

async function* lines(client: pg.Client, written: { rows: number }) {
  const tables = await listTables(client);
  const { rows: migrations } = await client.query(MIGRATIONS);
  const { rows: untold } = await client.query<{ id: number }>(UNTOLD);
  const head = JSON.stringify({
    ...{ bobbin: "backup", version: 1, migrations },
    tables: tables.map(({ name, columns }) => ({ name, columns })),
    untold: untold.map(({ id }) => id),
  } satisfies Head);
  yield `${head}\n`;
  for (const table of tables) {
    const foot = yield* rowsOf(client, table);
    written.rows += foot.rows;
    yield `${NO_MORE}\n${JSON.stringify(foot)}\n`;
  }
  // Read last: whatever number a row of this moment has was given before.
  const { rows: sequences } = await client.query(SEQUENCES);
  yield `${JSON.stringify({ end: true, head: hash(head), rows: written.rows, sequences } satisfies End)}\n`;
}

/** The rows in the order of their key, so that the same rows always have the same sum. */
async function* rowsOf(client: pg.Client, { name, columns, key }: Table): AsyncGenerator<Buffer, Foot> {
  const sum = createHash("sha256");
  let rows = 0;
  const sql = `COPY (SELECT ${quoted(columns)} FROM "${name}" ORDER BY ${quoted(key)}) TO STDOUT`;
  for await (const chunk of copyOut(client, sql) as AsyncIterable<Buffer>) {
    sum.update(chunk);
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows++;
    yield chunk;
  }
  return { table: name, rows, sha256: sum.digest("hex") };
}

export const hash = (text: string) => createHash("sha256").update(text).digest("hex");

const MIGRATIONS = `SELECT migration_name AS name, checksum FROM "_prisma_migrations"
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`;
const UNTOLD = `SELECT (data ->> 'eventId')::int AS id FROM pgboss.job
  WHERE name = 'notices' AND state IN ('created', 'retry', 'active') ORDER BY 1`;
const SEQUENCES = `SELECT sequencename AS name, last_value::int AS last FROM pg_sequences
  WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY 1`;
