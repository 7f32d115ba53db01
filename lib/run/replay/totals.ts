import { db } from "@/lib/db";
import type { Match } from "@/lib/run/replay/rows";

export type Totals = { asked: number; received: number; released: number; claimed: number };

/** Pieces by type of equipment as the database has them: ever asked for, received, let go, and still promised. */
export async function totalsInDatabase(): Promise<Map<string, Totals>> {
  const rows = await db.$queryRaw<(Totals & { slug: string })[]>`
    WITH posted AS (
      SELECT (line ->> 'garmentTypeId')::int AS type, sum((line ->> 'asked')::int)::int AS asked
      FROM "Event", jsonb_array_elements(facts -> 'lines') AS line WHERE name = 'request.posted' GROUP BY 1),
    kept AS (SELECT "garmentTypeId" AS type, sum(received)::int AS received, sum(claimed - received)::int AS claimed FROM "Line" GROUP BY 1),
    gone AS (
      SELECT l."garmentTypeId" AS type, sum(c.released)::int AS released
      FROM "Claim" c JOIN "Line" l ON l.id = c."lineId" GROUP BY 1)
    SELECT g.slug, posted.asked, kept.received, gone.released, kept.claimed
    FROM posted JOIN kept USING (type) JOIN gone USING (type) JOIN "GarmentType" g ON g.id = type ORDER BY g.slug`;
  return new Map(rows.map(({ slug, ...totals }) => [slug.replace("given-", ""), totals]));
}

/** The same worked out directly from the file, without Bobbin. */
export function totalsInFile(matches: Match[]): Map<string, Totals> {
  const totals = new Map<string, Totals>();
  for (const { enumcode, qty, matchstatus } of matches) {
    const type = totals.get(enumcode) ?? { asked: 0, received: 0, released: 0, claimed: 0 };
    const ended = { delivered: "received", closed: "released", pre_match: "claimed" } as const;
    totals.set(enumcode, { ...type, asked: type.asked + qty, [ended[matchstatus]]: type[ended[matchstatus]] + qty });
  }
  return new Map([...totals].sort(([a], [b]) => a.localeCompare(b)));
}
