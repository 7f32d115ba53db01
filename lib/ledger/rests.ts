import type { Tx } from "@/lib/db";
import { openLines } from "@/lib/ledger/lines";
import type { Site, SiteRest } from "@/prisma/generated/client";

/** A line that has gone to rest, or come back, with what of it nobody has claimed. */
export type Settled = { requestId: number; lineId: number; quantity: number };

/** Locks a site that is about to say, or take back, that it is full. */
export async function lockRestingSite(tx: Tx, siteId: number) {
  const [site] = await tx.$queryRaw<Site[]>`SELECT * FROM "Site" WHERE id = ${siteId} FOR NO KEY UPDATE`;
  return site ?? null;
}

/** What stands at a ward's site, held still while the ward asks. Before the ward is locked. */
export async function shareRestsOf(tx: Tx, wardId: number): Promise<SiteRest[]> {
  const [site] = await tx.$queryRaw<Site[]>`
    SELECT * FROM "Site" WHERE id = (SELECT "siteId" FROM "Ward" WHERE id = ${wardId}) FOR SHARE`;
  return site ? tx.siteRest.findMany({ where: { siteId: site.id, endedAt: null } }) : [];
}

/**
 * Makes every line of a site rest exactly as the site says by now, and opens or closes it. The site must be locked, so
 * that nobody asks meanwhile. Returns the lines that changed.
 */
export async function settleRests(tx: Tx, siteId: number): Promise<Settled[]> {
  const requestIds = await lockRequests(tx, siteId);
  if (requestIds.length === 0) return [];
  await tx.$queryRaw`SELECT id FROM "Line" WHERE "requestId" = ANY(${requestIds}) ORDER BY id FOR NO KEY UPDATE`;
  const changed = await tx.$queryRaw<Settled[]>`
    WITH settled AS (
      UPDATE "Line" l SET resting = NOT l.resting FROM "Request" r
      WHERE r.id = l."requestId" AND r.id = ANY(${requestIds}) AND r.state IN ('held', 'open', 'sleeping')
        AND l.resting <> EXISTS (
          SELECT FROM "SiteRest" s WHERE s."siteId" = ${siteId} AND s."endedAt" IS NULL
            AND (s."garmentTypeId" IS NULL OR s."garmentTypeId" = l."garmentTypeId"))
      RETURNING l."requestId", l.id AS "lineId", l.unclaimed AS quantity)
    SELECT * FROM settled ORDER BY "lineId"`;
  await openLines(tx, requestIds);
  return changed;
}

/** Locks the requests with a line that differs from what the site says. */
async function lockRequests(tx: Tx, siteId: number) {
  const locked = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Request" WHERE id IN (
      SELECT r.id FROM "Ward" w JOIN "Request" r ON r."wardId" = w.id JOIN "Line" l ON l."requestId" = r.id
      WHERE w."siteId" = ${siteId} AND r.state IN ('held', 'open', 'sleeping') AND l.resting <> EXISTS (
        SELECT FROM "SiteRest" s WHERE s."siteId" = ${siteId} AND s."endedAt" IS NULL
          AND (s."garmentTypeId" IS NULL OR s."garmentTypeId" = l."garmentTypeId")))
    ORDER BY id FOR NO KEY UPDATE`;
  return locked.map(({ id }) => id);
}
