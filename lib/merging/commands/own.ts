import type { Tx } from "@/lib/db";
import type { Request, Shipment } from "@/prisma/generated/client";

/** Holds sites still, so that they get no ward and no delivery place meanwhile. */
export const lockSites = (tx: Tx, siteIds: number[]) =>
  tx.$queryRaw`SELECT id FROM "Site" WHERE id = ANY(${siteIds}) ORDER BY id FOR NO KEY UPDATE`;

export const lockRequestsOf = (tx: Tx, wardId: number) =>
  tx.$queryRaw<Request[]>`SELECT * FROM "Request" WHERE "wardId" = ${wardId} ORDER BY id FOR NO KEY UPDATE`;

export const lockShipmentsOf = (tx: Tx, wardId: number) =>
  tx.$queryRaw<Shipment[]>`SELECT * FROM "Shipment" WHERE "wardId" = ${wardId} ORDER BY id FOR NO KEY UPDATE`;

/** The bags for a ward, each with the requests it is for. */
export const listBags = (tx: Tx, wardId: number) =>
  tx.$queryRaw<{ id: number; requestIds: number[] }[]>`
    SELECT s.id, array_agg(DISTINCT l."requestId") AS "requestIds"
    FROM "Shipment" s JOIN "ShipmentLine" p ON p."shipmentId" = s.id
    JOIN "Claim" c ON c.id = p."claimId" JOIN "Line" l ON l.id = c."lineId"
    WHERE s."wardId" = ${wardId} GROUP BY s.id ORDER BY s.id`;
