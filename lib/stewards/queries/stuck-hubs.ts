import { now, today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import type { Db } from "@/lib/db";
import { silentAfter, stuckShown } from "@/lib/stewards/rules";
import type { Stuck, StuckHub } from "@/lib/stewards/stuck";
import { Prisma } from "@/prisma/generated/client";

/** Hubs with promises whose day is over and that have not all left, the oldest day first. */
export const listOverdue = (store: Db) =>
  list(store, Prisma.sql`AND "promisedFor" < ${today()}::date`, Prisma.sql`true`);

/** Hubs with promises and nobody to run them. */
export const listHeadless = (store: Db) =>
  list(
    store,
    Prisma.empty,
    Prisma.sql`NOT EXISTS (SELECT FROM "HubMember" m JOIN "Person" q ON q.id = m."personId"
      WHERE m."hubId" = h.id AND m.state = 'active' AND m.role = 'coordinator' AND q."blockedAt" IS NULL)`,
  );

/** Hubs with promises, none of whose people have done anything there for 14 days. */
export async function listSilent(store: Db) {
  const since = addDays(now(), -silentAfter);
  // Acts are kept for 30 days and found by time: the first of these days says which events are as new.
  const [first] = await store.$queryRaw<{ eventId: number }[]>`
    SELECT "eventId" FROM "Act" WHERE "createdAt" >= ${since} AND "eventId" IS NOT NULL ORDER BY "createdAt" LIMIT 1`;
  return list(
    store,
    Prisma.empty,
    Prisma.sql`h.checked AND NOT h.closed AND h."blockedAt" IS NULL AND h."createdAt" < ${since} AND NOT EXISTS (
      SELECT FROM "EventSubject" s JOIN "Event" e ON e.id = s."eventId"
      WHERE s.kind = 'hub' AND s."subjectId" = h.id AND s."eventId" >= ${first?.eventId ?? NEVER}
        AND e.actor IN (SELECT 'person:' || "personId" FROM "HubMember" WHERE "hubId" = h.id))`,
  );
}

const NEVER = 2_147_483_647;

/** Reads "Claim_unsent", which holds what is promised and has not left: little, however long the history. */
async function list(store: Db, claims: Prisma.Sql, hubs: Prisma.Sql): Promise<Stuck<StuckHub>> {
  const rows = await store.$queryRaw<(StuckHub & { total: number })[]>`
    WITH standing AS (
      SELECT "hubId", sum(quantity - sent)::int AS pieces, min("promisedFor") AS oldest FROM "Claim"
      WHERE quantity > sent AND quantity - sent > 0 ${claims} GROUP BY "hubId"),
    stuck AS (SELECT h.id, h.name, p.pieces, p.oldest FROM standing p JOIN "Hub" h ON h.id = p."hubId" WHERE ${hubs}),
    shown AS (SELECT *, (SELECT count(*)::int FROM stuck) AS total FROM stuck ORDER BY oldest, id LIMIT ${stuckShown})
    SELECT n.*, f.ref FROM shown n CROSS JOIN LATERAL (
      SELECT r.ref FROM "Claim" c JOIN "Line" l ON l.id = c."lineId" JOIN "Request" r ON r.id = l."requestId"
      WHERE c."hubId" = n.id AND c.quantity > c.sent ORDER BY c."promisedFor", c.id LIMIT 1) f
    ORDER BY n.oldest, n.id`;
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}
