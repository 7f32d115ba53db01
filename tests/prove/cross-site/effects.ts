import { prisma } from "@/lib/db";

/**
 * How many rows every table has, and what was last written: what was refused leaves it as it was. How often somebody
 * tried is counted all the same.
 */
export async function countRows(): Promise<string> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'LimitUse' ORDER BY 1`;
  const each = tables.map(
    ({ name }) => `SELECT '${name}' AS name, count(*), max(xmin::text::bigint) AS last FROM "${name}"`,
  );
  return JSON.stringify(await prisma.$queryRawUnsafe(each.join(" UNION ALL ")), (_, value) =>
    typeof value === "bigint" ? String(value) : value,
  );
}
