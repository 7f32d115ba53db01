import { listTables, type Table } from "@/prisma/server/backup/tables";
import { open } from "@/prisma/server/migrate";
import { asOwner } from "@/tests/support/databases";

/** The tables of a database that a backup keeps. */
export async function keptTables(url: string): Promise<Table[]> {
  const client = await open(url);
  return listTables(client).finally(() => client.end());
}

/** How many rows each of these tables has, and a sum over these columns of them, worked out by the database. */
export async function sumsOf(url: string, tables: Pick<Table, "name" | "columns">[]): Promise<Record<string, string>> {
  const sums = tables.map(({ name, columns }) => {
    const row = `jsonb_build_array(${columns.map((column) => `"${column}"`)})::text`;
    return `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(${row}, E'\\n' ORDER BY ${row})), '') AS sum FROM "${name}"`;
  });
  const rows = await asOwner<{ name: string; sum: string }>(url, sums.join(" UNION ALL "));
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}
