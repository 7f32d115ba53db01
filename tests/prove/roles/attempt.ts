import pg from "pg";
import type { Who } from "@/tests/prove/roles/statements";
import { TABLES, type Table, type Try, tryDatabase, tryTable } from "@/tests/prove/roles/statements";
import { asOwner } from "@/tests/support/databases";

export type Urls = Record<"owner" | Who, string>;

/** Tries every statement as each role, each by itself, and keeps nothing of it. Returns how many, and which went otherwise. */
export async function tryEverything(urls: Urls, progress: (words: string) => void) {
  const tables = await asOwner<Table>(urls.owner, TABLES);
  const all = [...tables.flatMap(tryTable), ...tryDatabase(new URL(urls.owner).username)];
  const clients = { app: await connect(urls.app), reader: await connect(urls.reader) };
  const wrong: string[] = [];
  for (const [at, attempt] of all.entries()) {
    if (at % 200 === 0) progress(`${at} of ${all.length} statements`);
    const words = await tryOne(clients[attempt.who], attempt);
    if (words) wrong.push(words);
  }
  await Promise.all([clients.app.end(), clients.reader.end()]);
  return { tried: all.length, tables: tables.length, forbidden: all.filter(({ may }) => !may).length, wrong };
}

async function tryOne(client: pg.Client, { who, sql, may }: Try): Promise<string | null> {
  const code = await client.query(`BEGIN; ${sql}`).then(
    () => "done",
    (error: pg.DatabaseError) => error.code ?? error.message,
  );
  await client.query("ROLLBACK");
  // A law or a missing value may refuse what the rights allow; only 42501 is "permission denied".
  const done = code !== "42501";
  if (done === may) return null;
  return `${who} ${done ? `may (${code})` : "may not"}: ${sql}`;
}

async function connect(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}
