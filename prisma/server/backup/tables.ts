import type pg from "pg";

/** A table, and the columns of it that are kept: those that the database works out by itself are not. */
export type Table = { name: string; columns: string[]; key: string[] };

/**
 * What a backup leaves out: who is signed in or about to be, because what was ended since must not come back; and the
 * note of what was migrated, which stands in the head of the file.
 */
const leftOut = ["Session", "SignIn", "_prisma_migrations"];

/** The tables that are kept, each after those that it refers to. */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows: tables } = await client.query<Table>(TABLES, [leftOut]);
  const { rows: references } = await client.query<{ from: string; to: string }>(REFERENCES);
  const ordered: Table[] = [];
  for (let left = tables; left.length > 0; ) {
    const waits = ({ name }: Table) =>
      references.some(({ from, to }) => from === name && left.some((other) => other.name === to));
    const next = left.filter((table) => !waits(table));
    if (next.length === 0) throw new Error(`Each of these refers to another: ${left.map(({ name }) => name)}.`);
    ordered.push(...next);
    left = left.filter(waits);
  }
  return ordered;
}

export const quoted = (names: string[]) => names.map((name) => `"${name}"`).join(", ");

const TABLES = `
  SELECT t.relname AS name,
    array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attgenerated = '') AS columns,
    (SELECT array_agg(k.attname::text ORDER BY array_position(i.indkey::int2[], k.attnum))
      FROM pg_index i JOIN pg_attribute k ON k.attrelid = i.indrelid AND k.attnum = ANY(i.indkey)
      WHERE i.indrelid = t.oid AND i.indisprimary) AS key
  FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace AND t.relname <> ALL($1)
  GROUP BY t.oid ORDER BY t.relname`;

const REFERENCES = `
  SELECT f.relname AS from, t.relname AS to FROM pg_constraint
  JOIN pg_class f ON f.oid = conrelid JOIN pg_class t ON t.oid = confrelid
  WHERE contype = 'f' AND f.oid <> t.oid AND connamespace = 'public'::regnamespace`;
