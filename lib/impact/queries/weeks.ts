import { today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { type Db, db } from "@/lib/db";
import { fillWeeks, mondayOf, type Week, weeksShown } from "@/lib/impact/rules";

/** What was asked, promised, made and received in each of the last weeks. What was taken back counts where it once counted. */
export async function listWeeks(store: Db = db): Promise<Week[]> {
  const since = addDays(mondayOf(today()), -7 * (weeksShown - 1));
  const [asked, promised, made, received] = await Promise.all([
    store.$queryRaw<Sum[]>`
      SELECT date_trunc('week', r."createdAt" AT TIME ZONE 'Europe/London')::date AS week, sum(l.asked)::int AS pieces
      FROM "Request" r JOIN "Line" l ON l."requestId" = r.id
      WHERE r."createdAt" >= ${since} AND (l.open OR l.claimed > 0) GROUP BY 1`,
    store.$queryRaw<Sum[]>`
      SELECT date_trunc('week', c."createdAt" AT TIME ZONE 'Europe/London')::date AS week, sum(c.quantity)::int AS pieces
      FROM "Claim" c WHERE c."createdAt" >= ${since} GROUP BY 1`,
    store.$queryRaw<Sum[]>`
      SELECT date_trunc('week', e."createdAt" AT TIME ZONE 'Europe/London')::date AS week,
             sum(e.quantity - coalesce(undone.pieces, 0))::int AS pieces
      FROM "Entry" e LEFT JOIN (
        SELECT t."lotId", sum(t.quantity) AS pieces FROM "Entry" u JOIN "Taken" t ON t."byId" = u.id
        WHERE u.kind = 'undone' AND u."createdAt" >= ${since} GROUP BY 1) undone ON undone."lotId" = e.id
      WHERE e."createdAt" >= ${since} AND e.kind = 'made' GROUP BY 1`,
    store.$queryRaw<Sum[]>`
      SELECT date_trunc('week', s."settledAt" AT TIME ZONE 'Europe/London')::date AS week,
             sum(p.good + p."foundExtra")::int AS pieces
      FROM "Shipment" s JOIN "ShipmentLine" p ON p."shipmentId" = s.id
      WHERE s."settledAt" >= ${since} AND s.state = 'received' GROUP BY 1`,
  ]);
  const sums = { asked: byWeek(asked), promised: byWeek(promised), made: byWeek(made), received: byWeek(received) };
  return fillWeeks(sums, today());
}

type Sum = { week: Date; pieces: number };
const byWeek = (sums: Sum[]) => new Map(sums.map(({ week, pieces }) => [week.getTime(), pieces]));
