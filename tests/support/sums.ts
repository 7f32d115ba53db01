import { asOwner } from "@/tests/support/databases";

/** What the tables of a database hold, in a form that can be compared: for each its rows and a sum over them, worked out by the database. */
export async function sumsOf(url: string, without: string[] = []): Promise<Record<string, string>> {
  const tables = await asOwner<{ name: string }>(
    url,
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
       AND relname <> ALL($1) ORDER BY 1`,
    [["Session", "SignIn", "_prisma_migrations", ...without]],
  );
  const sums = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') AS sum FROM "${name}" t`,
  );
  const rows = await asOwner<{ name: string; sum: string }>(url, sums.join(" UNION ALL "));
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}
