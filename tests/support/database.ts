import { beforeAll, inject } from "vitest";
import { asOwner, withDatabase } from "@/tests/support/databases";

const name = new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);

/** Gives this test file a database of its own: migrated, empty, and where DATABASE_URL and lib/db point. Call it at the top. */
export function useDatabase() {
  beforeAll(() => asOwner(inject("owner"), `CREATE DATABASE ${name} TEMPLATE ${inject("template")}`));
}

/** One statement in this file's database with the rights of its owner, for what the app may not do. Returns the rows. */
export const sql = <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
  asOwner<Row>(withDatabase(inject("owner"), name), text, values);

/** An empty database, not even migrated. Returns its owner's address. */
export async function emptyDatabase(): Promise<string> {
  const other = `${name}_${++emptied}`;
  await asOwner(inject("owner"), `CREATE DATABASE ${other}`);
  return withDatabase(inject("owner"), other);
}
let emptied = 0;
