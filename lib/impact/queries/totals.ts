import { today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { type Db, db } from "@/lib/db";
import type { Counts } from "@/lib/requests/progress";

/** What the whole network has done so far, in pieces that were asked for, with its hubs and how long a ward waits. */
export type Totals = { counts: Counts; hubs: number; medianDays: number | null };

/** The days over which the usual wait is measured. */
export const recentDays = 182;

export async function findTotals(store: Db = db): Promise<Totals> {
  const [lines, inBags, onShelves, hubs, medianDays] = await Promise.all([
    sumLines(store),
    countInBags(store),
    countOnShelves(store),
    store.hub.count({ where: { closed: false } }),
    findMedianDays(store),
  ]);
  const made = Math.min(lines.claimed, lines.sent + inBags + onShelves);
  return { counts: { ...lines, made }, hubs, medianDays };
}

/** What is on or has been on the board: what waits for its ward to be checked is neither open nor claimed. */
async function sumLines(store: Db) {
  const [sum] = await store.$queryRaw<Omit<Counts, "made">[]>`
    SELECT coalesce(sum(asked), 0)::int AS asked, coalesce(sum(claimed), 0)::int AS claimed,
           coalesce(sum(sent), 0)::int AS sent, coalesce(sum(received), 0)::int AS received
    FROM "Line" WHERE open OR claimed > 0`;
  return sum ?? { asked: 0, claimed: 0, sent: 0, received: 0 };
}

async function countInBags(store: Db) {
  const [sum] = await store.$queryRaw<{ pieces: number }[]>`
    SELECT coalesce(sum(l.quantity), 0)::int AS pieces
    FROM "Shipment" s JOIN "ShipmentLine" l ON l."shipmentId" = s.id WHERE s.state = 'packing'`;
  return sum?.pieces ?? 0;
}

/** What lies on shelves against that hub's own promises: first in the colour asked for, then the rest where any will do. */
async function countOnShelves(store: Db) {
  const [sum] = await store.$queryRaw<{ pieces: number }[]>`
    WITH wanted AS (
      SELECT c."hubId", l."garmentTypeId", l."sizeId", l."colourId", sum(c.quantity - c.packed) AS pieces
      FROM "Claim" c JOIN "Line" l ON l.id = c."lineId"
      WHERE c.quantity > c.packed AND c.quantity - c.packed > 0 GROUP BY 1, 2, 3, 4),
    shelf AS (
      SELECT s."hubId", i."garmentTypeId", i."sizeId", i."colourId", s."onHand" AS pieces
      FROM "Stock" s JOIN "Item" i ON i.id = s."itemId" WHERE s."onHand" > 0),
    exact AS (
      SELECT s."hubId", s."garmentTypeId", s."sizeId", s.pieces, least(s.pieces, coalesce(w.pieces, 0)) AS used
      FROM shelf s LEFT JOIN wanted w USING ("hubId", "garmentTypeId", "sizeId", "colourId")),
    rest AS (
      SELECT "hubId", "garmentTypeId", "sizeId", sum(used) AS used, sum(pieces - used) AS over FROM exact GROUP BY 1, 2, 3)
    SELECT coalesce(sum(r.used + least(r.over, coalesce(w.pieces, 0))), 0)::int AS pieces
    FROM rest r LEFT JOIN (SELECT * FROM wanted WHERE "colourId" IS NULL) w USING ("hubId", "garmentTypeId", "sizeId")`;
  return sum?.pieces ?? 0;
}

/** The median number of days from asking to receiving, over the bags whose arrival was told lately; null where there are none. */
async function findMedianDays(store: Db) {
  const [row] = await store.$queryRaw<{ days: number | null }[]>`
    SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY days) AS days FROM (
      SELECT DISTINCT s.id, r.id, (s."settledAt" AT TIME ZONE 'Europe/London')::date
             - (r."createdAt" AT TIME ZONE 'Europe/London')::date AS days
      FROM "Shipment" s JOIN "ShipmentLine" p ON p."shipmentId" = s.id JOIN "Claim" c ON c.id = p."claimId"
      JOIN "Line" l ON l.id = c."lineId" JOIN "Request" r ON r.id = l."requestId"
      WHERE s.state = 'received' AND s."settledAt" >= ${addDays(today(), -recentDays)} AND p.good + p."foundExtra" > 0) AS waits`;
  return row?.days ?? null;
}
