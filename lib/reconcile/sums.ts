import type { Db } from "@/lib/db";

type Difference = { id: number; is: string; should: string };

const line = `SELECT l.id, concat_ws('/', l.claimed, l.sent, l.received) AS is,
    concat_ws('/', coalesce(sum(c.quantity), 0), coalesce(sum(c.sent), 0), coalesce(sum(c.received), 0)) AS should
  FROM "Line" l LEFT JOIN "Claim" c ON c."lineId" = l.id GROUP BY l.id`;

const claim = `SELECT c.id, concat_ws('/', c.packed, c.sent, c.received, c.failed) AS is, concat_ws('/',
    coalesce(sum(p.quantity - p.failed - p."foundExtra"), 0),
    coalesce(sum(p.quantity - p.failed - p."foundExtra") FILTER (WHERE p.state <> 'packing'), 0),
    coalesce(sum(p.good), 0), coalesce(sum(p.failed + p."foundExtra"), 0)) AS should
  FROM "Claim" c LEFT JOIN
    (SELECT sl.*, s.state FROM "ShipmentLine" sl JOIN "Shipment" s ON s.id = sl."shipmentId" WHERE s.state <> 'unpacked') p
    ON p."claimId" = c.id GROUP BY c.id`;

const shelf = `SELECT s."hubId" AS id, s."onHand"::text AS is, coalesce(sum(e.quantity), 0)::text AS should
  FROM "Stock" s LEFT JOIN "Entry" e USING ("hubId", "itemId") GROUP BY s."hubId", s."itemId"`;

const lots = `SELECT s."hubId" AS id, s."onHand"::text AS is, coalesce(sum(l."left"), 0)::text AS should
  FROM "Stock" s LEFT JOIN "Lot" l USING ("hubId", "itemId") GROUP BY s."hubId", s."itemId"`;

const lot = `SELECT l."entryId" AS id, l."left"::text AS is, (e.quantity - coalesce(sum(t.quantity), 0))::text AS should
  FROM "Lot" l JOIN "Entry" e ON e.id = l."entryId" LEFT JOIN "Taken" t ON t."lotId" = l."entryId" GROUP BY l."entryId", e.quantity`;

const leaving = `SELECT e.id, (-e.quantity)::text AS is, coalesce(sum(t.quantity), 0)::text AS should
  FROM "Entry" e LEFT JOIN "Taken" t ON t."byId" = e.id WHERE e.quantity < 0 GROUP BY e.id`;

const packed = `SELECT p.id, p.quantity::text AS is, coalesce(sum(-e.quantity), 0)::text AS should
  FROM "ShipmentLine" p LEFT JOIN "Entry" e ON e."shipmentLineId" = p.id AND e.kind = 'packed' GROUP BY p.id`;

const standing = `SELECT l.id, concat_ws('/', l.open, l.urgency, l."neededBy") AS is,
    concat_ws('/', r.state = 'open' AND NOT l.resting, r.urgency, r."neededBy") AS should
  FROM "Line" l JOIN "Request" r ON r.id = l."requestId"`;

const resting = `SELECT l.id, l.resting::text AS is, line_rests(r."wardId", l."garmentTypeId")::text AS should
  FROM "Line" l JOIN "Request" r ON r.id = l."requestId" WHERE r.state IN ('held', 'open', 'sleeping')`;

const withdrawn = `SELECT c.id, c.quantity::text AS is, c.packed::text AS should FROM "Claim" c
  JOIN "Line" l ON l.id = c."lineId" JOIN "Request" r ON r.id = l."requestId" WHERE r.state IN ('withdrawn', 'declined')`;

const closed = `SELECT c.id, c.quantity::text AS is, c.packed::text AS should FROM "Claim" c JOIN "Hub" h ON h.id = c."hubId" WHERE h.closed`;

const addressed = `SELECT s.id, s."wardId"::text AS is, r."wardId"::text AS should FROM "Shipment" s
  JOIN "ShipmentLine" p ON p."shipmentId" = s.id JOIN "Claim" c ON c.id = p."claimId"
  JOIN "Line" l ON l.id = c."lineId" JOIN "Request" r ON r.id = l."requestId"`;

const recorded = `SELECT 0 AS id, count(*)::text AS is, count("eventId")::text AS should FROM "Act"`;

const given = `SELECT g.id, concat_ws('/', CASE WHEN t.state = 'back' THEN 0 ELSE g.quantity END, g.arrived) AS is,
    concat_ws('/', coalesce(-sum(e.quantity) FILTER (WHERE e."hubId" = t."fromHubId"), 0),
      coalesce(sum(e.quantity) FILTER (WHERE e."hubId" = t."toHubId"), 0)) AS should
  FROM "TransferLine" g JOIN "Transfer" t ON t.id = g."transferId" LEFT JOIN "Entry" e ON e."transferLineId" = g.id
  GROUP BY g.id, t.id`;

// Whose a piece is never changes: what lies in a lot was made by whoever made what it came from.
const credit = `SELECT e.id, e."makerId"::text AS is, o."makerId"::text AS should
  FROM "Entry" e JOIN "Entry" o ON o.id = e."originId"`;

// Everything ever made is somewhere, once: on a shelf, in a bag, with a ward, on its way to another hub, or gone.
const conserved = `SELECT e."itemId" AS id, sum(e.quantity) FILTER (WHERE e.kind IN ('made', 'counted', 'undone'))::text AS is,
    (sum(e.quantity) + coalesce((SELECT sum(p.quantity) FROM "ShipmentLine" p JOIN "Shipment" s ON s.id = p."shipmentId"
      WHERE p."itemId" = e."itemId" AND s.state <> 'unpacked'), 0)
    + coalesce((SELECT sum(g.quantity - g.arrived) FROM "TransferLine" g JOIN "Transfer" t ON t.id = g."transferId"
      WHERE g."itemId" = e."itemId" AND t.state <> 'back'), 0))::text AS should
  FROM "Entry" e GROUP BY e."itemId"`;

/** What each counter should be, worked out from what lies beneath it. Every row with a difference is a bug. */
const sums = {
  "a line's claimed/sent/received, from its claims": line,
  "a claim's packed/sent/received/failed, from its parcels": claim,
  "a hub's stock, from its entries": shelf,
  "a hub's stock, from what is left of its lots": lots,
  "what is left of a lot, from what was taken": lot,
  "what left a shelf, from what was taken": leaving,
  "what is in a parcel, from what left the shelf": packed,
  "what a hub gave another/what arrived, from their shelves": given,
  "whose pieces are, from the entry that they came from": credit,
  "a line's open/urgency/needed by, from its request": standing,
  "whether a line rests, from all that makes it rest": resting,
  "promises on a withdrawn request, only what is packed": withdrawn,
  "promises of a closed hub, only what is packed": closed,
  "a parcel's ward, from its requests": addressed,
  "acts, each with its event": recorded,
  "pieces of an item, from everywhere they can be": conserved,
};

/** Recomputes every counter in the database, and says what differs. */
export async function* differencesInSums(db: Db) {
  for (const [what, sql] of Object.entries(sums)) {
    const rows = await differing(db, sql);
    for (const { id, is, should } of rows) yield `${what}: ${id} says ${is}, should say ${should}`;
  }
}

const differing = (db: Db, sql: string) =>
  db.$queryRawUnsafe<Difference[]>(`SELECT * FROM (${sql}) AS checked WHERE "is" IS DISTINCT FROM should LIMIT 100`);
