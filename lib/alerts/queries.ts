import { type FreeHub, quietDays } from "@/lib/alerts/rules";
import { newHubLimit } from "@/lib/claims/rules";
import { now, today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { type Db, db } from "@/lib/db";
import { weekFrom } from "@/lib/hubs/capacity";
import { findAway } from "@/lib/places/queries";
import { Prisma } from "@/prisma/generated/client";

export type DueNeed = { requestId: number; wave: number };

/** Needs of which hubs are to hear now: new ones, those that came back, and those whose next wave has come. Urgent first. */
export const listDueNeeds = (most: number, store: Db = db) =>
  store.$queryRaw<DueNeed[]>`
    SELECT r.id AS "requestId", r.wave FROM "Line" l JOIN "Request" r ON r.id = l."requestId"
    WHERE l."alertAt" <= ${now()}::timestamptz GROUP BY r.id ORDER BY r.urgency, min(l."alertAt"), r.id LIMIT ${most}`;

/** Needs for which nobody was left to hear, and somebody is now: a rest is over, a week has passed, a hub is new. */
export const listWaitingNeeds = (most: number, store: Db = db) =>
  store.$queryRaw<DueNeed[]>`
    ${freeHubs()}
    SELECT r.id AS "requestId", r.wave FROM "Request" r WHERE r.id IN (
      SELECT l."requestId" FROM "Line" l
      WHERE l.open AND l.unclaimed > 0 AND l."alertAt" IS NULL AND EXISTS (
        SELECT FROM "HubGarment" g JOIN free ON free.id = g."hubId"
        WHERE g."garmentTypeId" = l."garmentTypeId" AND ${mayHear(Prisma.sql`l."requestId"`)}))
    ORDER BY r.urgency, r.id LIMIT ${most}`;

/** The hubs that may hear of a request and make one of these garments, nearest first. */
export async function listFreeHubs(requestId: number, garmentTypeIds: number[], store: Db = db): Promise<FreeHub[]> {
  const [{ outcode: near } = { outcode: "" }] = await store.$queryRaw<{ outcode: string }[]>`
    SELECT s.outcode FROM "Request" r JOIN "Ward" w ON w.id = r."wardId" JOIN "Site" s ON s.id = w."siteId"
    WHERE r.id = ${requestId}`;
  const hubs = await store.$queryRaw<(FreeHub & { outcode: string })[]>`
    ${freeHubs()}
    SELECT free.id AS "hubId", free.outcode, free.spare, array_agg(g."garmentTypeId" ORDER BY g."garmentTypeId") AS makes
    FROM free JOIN "HubGarment" g ON g."hubId" = free.id
    WHERE g."garmentTypeId" = ANY(${garmentTypeIds}) AND ${mayHear(Prisma.sql`${requestId}`)}
    GROUP BY free.id, free.outcode, free.spare ORDER BY free.id`;
  const away = await findAway(
    near,
    hubs.map(({ outcode }) => outcode),
    store,
  );
  const miles = ({ outcode }: { outcode: string }) => away.get(outcode)?.miles ?? 100_000;
  return hubs.sort((a, b) => miles(a) - miles(b));
}

/** Hubs with room this week and somebody there to hear. What is read grows with what stands, not with what has been. */
const freeHubs = () => Prisma.sql`
  WITH busy AS MATERIALIZED (
    SELECT "hubId", sum(quantity - packed)::int AS pieces FROM "Claim"
    WHERE quantity > packed AND quantity - packed > 0 AND "promisedFor" <= ${weekFrom(today())}::date GROUP BY "hubId"),
  hubs AS (
    SELECT h.id, h.outcode, least(h.weekly - coalesce(busy.pieces, 0), CASE WHEN NOT h.checked
        THEN ${newHubLimit} - (SELECT coalesce(sum(quantity), 0) FROM "Claim" WHERE "hubId" = h.id) END)::int AS spare
    FROM "Hub" h LEFT JOIN busy ON busy."hubId" = h.id
    WHERE NOT h.closed AND h."blockedAt" IS NULL AND (h."pausedUntil" IS NULL OR h."pausedUntil" <= ${today()}::date) AND EXISTS (
      SELECT FROM "HubMember" m WHERE m."hubId" = h.id AND m.state = 'active' AND m.role = 'coordinator'
        AND (m."pausedUntil" IS NULL OR m."pausedUntil" <= ${today()}::date))),
  free AS MATERIALIZED (SELECT * FROM hubs WHERE spare > 0)`;

/** Who heard of it this week, or has promised some of it, knows. */
const mayHear = (requestId: Prisma.Sql) => Prisma.sql`
  NOT EXISTS (SELECT FROM "Alert" a WHERE a."requestId" = ${requestId} AND a."hubId" = free.id
    AND a.at > ${addDays(now(), -quietDays)}::timestamptz)
  AND NOT EXISTS (SELECT FROM "Line" own JOIN "Claim" c ON c."lineId" = own.id
    WHERE own."requestId" = ${requestId} AND c."hubId" = free.id)`;
