import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import type { Children } from "@/lib/run/children";
import { dataFolder, secretsIn } from "@/lib/run/data";
import { Halt } from "@/lib/run/halt";
import { choosePort } from "@/lib/run/port";
import { program } from "@/lib/run/program";
import { APP_ROLE, makeAppRole } from "@/prisma/server/roles";

const DATABASE = "bobbin";

/** Starts the demo's own PostgreSQL. Returns the address of its database for its owner and for the app. */
export async function openDatabase(children: Children, folder: string) {
  const { ownerPassword, appPassword } = secretsIn(folder);
  const port = await choosePort("DB_PORT");
  const env = {
    DB_FOLDER: databaseFolder(folder),
    DB_PORT: String(port),
    DB_PASSWORD: ownerPassword,
  };
  await children.start("database", { args: ["lib/run/database.ts"], env });
  const url = (user: string, password: string, database = DATABASE) =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
  await makeAppRole(url("postgres", ownerPassword, "postgres"), appPassword);
  return {
    server: url("postgres", ownerPassword, "postgres"),
    owner: url("postgres", ownerPassword),
    app: url(APP_ROLE, appPassword),
  };
}

/** Leaves a note of where the demo's database is while it runs, for `npm run reconcile`. Returns what takes it away. */
export function noteAddress(folder: string, url: string) {
  const file = path.join(folder, "database-url");
  writeFileSync(file, url, { mode: 0o600 });
  return async () => rmSync(file, { force: true });
}

/** The address of the database of the demo that runs. */
export function addressInUse(): string {
  const file = path.join(dataFolder(), "database-url");
  if (existsSync(file)) return readFileSync(file, "utf8");
  throw new Halt("DATABASE_URL is not set, and no demo is running. Set it, or run npm start in another window.");
}

export const databaseFolder = (folder: string) => path.join(folder, "database");

/** Makes the database, or brings it up to date. A demo story that was cut off is told again from an empty database. */
export async function prepareDemo(urls: { server: string; owner: string }, folder: string): Promise<void> {
  const client = new pg.Client({ connectionString: urls.server, connectionTimeoutMillis: 10_000 });
  await client.connect();
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [DATABASE]);
  if (rowCount && !isToldIn(folder)) await client.query(`DROP DATABASE ${DATABASE} WITH (FORCE)`);
  if (!rowCount || !isToldIn(folder)) await client.query(`CREATE DATABASE ${DATABASE}`);
  await client.end();
  await program(["lib/run/migrate.ts"], { env: { DATABASE_URL: urls.owner } });
}

/** Tells the demo's story, once. */
export async function tellStory(env: Record<string, string>, folder: string): Promise<string> {
  if (isToldIn(folder)) return "told before";
  await program(["lib/run/seed.ts"], { env });
  writeFileSync(told(folder), "");
  return "";
}

const told = (folder: string) => path.join(folder, "story-told");
const isToldIn = (folder: string) => existsSync(told(folder));
