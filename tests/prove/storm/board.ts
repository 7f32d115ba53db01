import { prisma } from "@/lib/db";
import type { StormWorld } from "@/tests/prove/storm/world";

type Line = {
  id: number;
  ref: string;
  wardId: number;
  requestId: number;
  asked: number;
  unclaimed: number;
  open: boolean;
};
type Claim = { id: number; hubId: number; ref: string; wardId: number; left: number; itemId: number; onHand: number };
type Shelf = { hubId: number; itemId: number; onHand: number };
type Lot = { id: number; hubId: number; quantity: number };
type Parcel = {
  id: number;
  ref: string;
  state: string;
  hubId: number;
  wardId: number;
  requestRef: string;
  thanked: boolean;
  lines: { id: number; quantity: number }[];
};
export type Board = {
  lines: Line[];
  claims: Claim[];
  shelves: Shelf[];
  lots: Lot[];
  parcels: Parcel[];
  heldWards: number[];
  heldHubs: number[];
  newWards: number[];
  newHubs: number[];
};

/** What everybody sees who is about to do something: a moment old, so that they get in each other's way. The newest only. */
export async function readBoard({ wards, hubs }: StormWorld): Promise<Board> {
  const [wardIds, hubIds] = [wards.map(({ id }) => id), hubs.map(({ id }) => id)];
  const [row] = await prisma.$queryRaw<{ board: Board }[]>`
    WITH lines AS (
      SELECT l.id, r.ref, r."wardId", r.id AS "requestId", l.asked, l.unclaimed, l.open
      FROM "Line" l JOIN "Request" r ON r.id = l."requestId"
      WHERE r.state = 'open' AND r."wardId" = ANY(${wardIds}) ORDER BY l.id DESC LIMIT 60),
    claims AS (
      SELECT c.id, c."hubId", r.ref, r."wardId", c.quantity - c.packed AS left,
        coalesce(s."itemId", 0) AS "itemId", coalesce(s."onHand", 0) AS "onHand"
      FROM (SELECT * FROM "Claim" WHERE quantity > packed AND "hubId" = ANY(${hubIds}) ORDER BY id DESC LIMIT 120) c
      JOIN "Line" l ON l.id = c."lineId" JOIN "Request" r ON r.id = l."requestId"
      LEFT JOIN LATERAL (SELECT s.* FROM "Stock" s JOIN "Item" i ON i.id = s."itemId"
        WHERE s."hubId" = c."hubId" AND s."onHand" > 0 AND i."garmentTypeId" = l."garmentTypeId" AND i."sizeId" = l."sizeId"
          AND (l."colourId" IS NULL OR l."colourId" = i."colourId") LIMIT 1) s ON true),
    shelves AS (SELECT "hubId", "itemId", "onHand" FROM "Stock" WHERE "hubId" = ANY(${hubIds})),
    lots AS (SELECT id, "hubId", quantity FROM "Entry" WHERE kind = 'made' AND "hubId" = ANY(${hubIds}) ORDER BY id DESC LIMIT 60),
    parcels AS (
      SELECT s.id, s.ref, s.state, s."hubId", s."wardId", t.id IS NOT NULL AS thanked,
        (SELECT min(r.ref) FROM "ShipmentLine" p JOIN "Claim" c ON c.id = p."claimId" JOIN "Line" l ON l.id = c."lineId"
          JOIN "Request" r ON r.id = l."requestId" WHERE p."shipmentId" = s.id) AS "requestRef",
        (SELECT json_agg(json_build_object('id', p.id, 'quantity', p.quantity) ORDER BY p.id)
          FROM "ShipmentLine" p WHERE p."shipmentId" = s.id) AS lines
      FROM (SELECT * FROM "Shipment" WHERE state IN ('packing', 'sent', 'received') AND "hubId" = ANY(${hubIds})
        ORDER BY id DESC LIMIT 120) s LEFT JOIN "Thanks" t ON t."shipmentId" = s.id)
    SELECT json_build_object(
      'lines', (SELECT coalesce(json_agg(lines), '[]') FROM lines),
      'claims', (SELECT coalesce(json_agg(claims), '[]') FROM claims),
      'shelves', (SELECT coalesce(json_agg(shelves), '[]') FROM shelves),
      'lots', (SELECT coalesce(json_agg(lots), '[]') FROM lots),
      'parcels', (SELECT coalesce(json_agg(parcels), '[]') FROM parcels),
      'heldWards', (SELECT coalesce(json_agg(id), '[]') FROM "Ward" WHERE "blockedAt" IS NOT NULL),
      'newWards', (SELECT coalesce(json_agg(id), '[]') FROM "Ward" WHERE state = 'held'),
      'newHubs', (SELECT coalesce(json_agg(id), '[]') FROM "Hub" WHERE NOT checked),
      'heldHubs', (SELECT coalesce(json_agg(id), '[]') FROM "Hub" WHERE "blockedAt" IS NOT NULL)) AS board`;
  return row?.board as Board;
}
