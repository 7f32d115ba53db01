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

/** Which of these garments rest for a ward, which must be held. */
export async function listResting(tx: Tx, wardId: number, lines: { garmentTypeId: number }[]): Promise<Set<number>> {
  const garments = lines.map(({ garmentTypeId }) => garmentTypeId);
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM unnest(${garments}::int[]) AS of (id) WHERE line_rests(${wardId}::int, id)`;
  return new Set(rows.map(({ id }) => id));
}

/**
 * Makes every line of a site rest exactly as it should by now, and opens or closes it. The site must be locked, so that
 * nobody asks meanwhile. Holds its wards, so that none goes on hold meanwhile. Returns the lines that changed.
 */
export async function settleRests(tx: Tx, siteId: number): Promise<Settled[]> {
  const wards = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Ward" WHERE "siteId" = ${siteId} ORDER BY id FOR SHARE`;
  return settle(
    tx,
    wards.map(({ id }) => id),
  );
}

/** The same for some wards, after one went on hold or its people changed. Returns the requests whose lines changed. */
export async function restLines(tx: Tx, wardIds: number[]): Promise<number[]> {
  if (wardIds.length === 0) return [];
  await tx.$queryRaw`SELECT id FROM "Ward" WHERE id = ANY(${wardIds}) ORDER BY id FOR NO KEY UPDATE`;
  const settled = await settle(tx, wardIds);
  return [...new Set(settled.map(({ requestId }) => requestId))].sort((a, b) => a - b);
}

/** `line_rests`, in the database, is the one rule. */
async function settle(tx: Tx, wardIds: number[]): Promise<Settled[]> {
  const requests = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Request" WHERE id IN (
      SELECT r.id FROM "Request" r JOIN "Line" l ON l."requestId" = r.id
      WHERE r."wardId" = ANY(${wardIds}) AND r.state IN ('held', 'open', 'sleeping')
        AND l.resting <> line_rests(r."wardId", l."garmentTypeId"))
    ORDER BY id FOR NO KEY UPDATE`;
  const requestIds = requests.map(({ id }) => id);
  if (requestIds.length === 0) return [];
  await tx.$queryRaw`SELECT id FROM "Line" WHERE "requestId" = ANY(${requestIds}) ORDER BY id FOR NO KEY UPDATE`;
  const changed = await tx.$queryRaw<Settled[]>`
    WITH settled AS (
      UPDATE "Line" l SET resting = NOT l.resting FROM "Request" r
      WHERE r.id = l."requestId" AND r.id = ANY(${requestIds}) AND r.state IN ('held', 'open', 'sleeping')
        AND l.resting <> line_rests(r."wardId", l."garmentTypeId")
      RETURNING l."requestId", l.id AS "lineId", l.unclaimed AS quantity)
    SELECT * FROM settled ORDER BY "lineId"`;
  await openLines(tx, requestIds);
  return changed;
}
