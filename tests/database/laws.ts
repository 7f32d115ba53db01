const FULL_LOT = `WITH full_lot AS (SELECT * FROM "Lot" WHERE "left" > 0 LIMIT 1)`;

/** The tables that are only ever added to. */
export const ledgers = ["Event", "EventSubject", "Entry", "Taken"];

/** Statements that break one law each, by the law's table and name. Two or three where the law has more than one side. */
export const breaches: [law: string, sql: string][] = [
  ["Line.Line_counters", `UPDATE "Line" SET sent = claimed + 1`],
  ["Claim.Claim_counters", `UPDATE "Claim" SET packed = quantity + 1`],
  ["Stock.Stock_not_negative", entry({ quantity: -1_000 })],
  ["Lot.Lot_not_overdrawn", taken({ quantity: 1_000 })],
  ["Entry.Entry_not_nothing", entry({ quantity: 0 })],
  ["Taken.Taken_something", taken({ quantity: 0 })],
  ["ShipmentLine.ShipmentLine_counters", `UPDATE "ShipmentLine" SET damaged = quantity + 1`],
  ["ShipmentLine.ShipmentLine_counters", `UPDATE "ShipmentLine" SET good = quantity, "foundExtra" = 1`],
  ["Shipment.Shipment_times", `UPDATE "Shipment" SET "sentAt" = now() WHERE state = 'packing'`],
  ["Shipment.Shipment_times", `UPDATE "Shipment" SET "sentAt" = NULL WHERE state = 'sent'`],
  ["Shipment.Shipment_times", `UPDATE "Shipment" SET "settledAt" = NULL WHERE state = 'received'`],
  ["ThanksRecipient.ThanksRecipient_pieces", `INSERT INTO "ThanksRecipient" VALUES (1, 1, 0)`],
  ["Hub.Hub_weekly", `UPDATE "Hub" SET weekly = 0`],
  ["GarmentType.GarmentType_ceiling", `UPDATE "GarmentType" SET ceiling = 0`],
  ["Outcode.Outcode_on_earth", `INSERT INTO "Outcode" VALUES ('LS7', 91, 0)`],

  ["Stock.ledger_only", `UPDATE "Stock" SET "onHand" = "onHand" + 1`],
  ["Stock.ledger_only", `DELETE FROM "Stock"`],
  ["Lot.ledger_only", `UPDATE "Lot" SET "left" = 0`],
  ["Lot.ledger_only", `DELETE FROM "Lot"`],
  ["Taken.take_down", taken({ by: `quantity < 0 AND "hubId" <> (SELECT "hubId" FROM full_lot)` })],
  ["Entry.takes", entry({ quantity: -1 })],
  ["Taken.takes", taken({})],
  ["Taken.takes", taken({ by: `quantity > 0 AND "hubId" = (SELECT "hubId" FROM full_lot)` })],

  ["Claim.sums", `UPDATE "Claim" SET released = released + 1 WHERE quantity > packed`],
  ["Claim.sums", `DELETE FROM "Claim" WHERE packed = 0 AND failed = 0`],
  [
    "Claim.sums",
    `INSERT INTO "Claim" ("lineId", "hubId", "promisedFor", promised, "createdAt") SELECT "lineId", "hubId", "promisedFor", 1, now() FROM "Claim" LIMIT 1`,
  ],
  ["Claim.sums", `UPDATE "Claim" SET "lineId" = (SELECT max(id) FROM "Line") WHERE id = (SELECT min(id) FROM "Claim")`],
  ["Line.sums", `UPDATE "Line" SET claimed = claimed + 1 WHERE unclaimed > 0`],
  ["Line.sums", line({ claimed: 1 })],
  ["Line.follows", `UPDATE "Line" SET open = NOT open`],
  ["Line.follows", `UPDATE "Line" SET resting = NOT resting`],
  ["Ward.blocked_rests", `UPDATE "Ward" SET "blockedAt" = now() WHERE id IN (SELECT "wardId" FROM "Request")`],
  ["Line.blocked_rests", blockedAndOpened()],
  ["Line.follows", `UPDATE "Line" SET urgency = 'urgent'`],
  ["Line.follows", `UPDATE "Line" SET "neededBy" = "neededBy" + 1`],
  ["Line.follows", line({ open: false })],
  ["Request.follows", `UPDATE "Request" SET state = 'sleeping'`],
  ["Request.follows", `UPDATE "Request" SET urgency = 'urgent'`],
  ["Request.follows", `UPDATE "Request" SET "neededBy" = "neededBy" + 1`],

  ["Claim.parcels", `UPDATE "Claim" SET packed = packed + 1 WHERE quantity > packed`],
  ["Claim.parcels", `UPDATE "Claim" SET failed = failed + 1 WHERE quantity > packed`],
  ["ShipmentLine.parcels", `UPDATE "ShipmentLine" SET quantity = quantity + 1`],
  ["ShipmentLine.parcels", `UPDATE "ShipmentLine" SET good = 1 WHERE good = 0`],
  ["ShipmentLine.parcels", `UPDATE "ShipmentLine" SET good = 0, failed = quantity WHERE good = quantity`],
  ["Shipment.parcels", `UPDATE "Shipment" SET state = 'unpacked' WHERE state = 'packing'`],
  ["Shipment.parcels", `UPDATE "Shipment" SET state = 'sent', "sentAt" = now() WHERE state = 'packing'`],
  ["Shipment.shelf", `UPDATE "Shipment" SET state = 'received', "settledAt" = now() WHERE state = 'sent'`],
  ["ShipmentLine.shelf", `UPDATE "ShipmentLine" SET "itemId" = (SELECT max(id) FROM "Item")`],
  ["ShipmentLine.shelf", failedWhilePacking()],
  ["Entry.shelf", entry({ quantity: 1, kind: "unpacked", line: `(SELECT max(id) FROM "ShipmentLine")` })],

  ...ledgers.flatMap((table): [string, string][] => [
    [`${table}.keep`, `UPDATE "${table}" SET ${columnOf(table)} = 0`],
    [`${table}.keep`, `DELETE FROM "${table}"`],
  ]),
];

/** A column of a ledger that holds a number. */
export function columnOf(table: string) {
  return { EventSubject: `"subjectId"`, Taken: "quantity" }[table] ?? "id";
}

function entry({ quantity, kind = "counted", line = "NULL" }: { quantity: number; kind?: string; line?: string }) {
  return `${FULL_LOT} INSERT INTO "Entry" ("hubId", "itemId", kind, quantity, "shipmentLineId", "createdAt")
    SELECT "hubId", "itemId", '${kind}', ${quantity}, ${line}, now() FROM full_lot`;
}

/** A taking from a lot with something left, by an entry of the same shelf that has long left it. */
function taken({ quantity = 1, by = `quantity < 0 AND "hubId" = (SELECT "hubId" FROM full_lot)` }) {
  return `${FULL_LOT} INSERT INTO "Taken" ("lotId", "byId", quantity)
    SELECT "entryId", (SELECT id FROM "Entry" WHERE ${by} ORDER BY id DESC LIMIT 1), ${quantity} FROM full_lot`;
}

/** The ward and its lines are put on hold as they should be, and then a line is opened again. */
function blockedAndOpened() {
  const ward = `SELECT min("wardId") FROM "Request" WHERE state = 'open'`;
  const lines = `"requestId" IN (SELECT id FROM "Request" WHERE "wardId" = (${ward}))`;
  return `UPDATE "Ward" SET "blockedAt" = now() WHERE id = (${ward});
    UPDATE "Line" SET resting = true, open = false WHERE ${lines}; SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED;
    UPDATE "Line" SET resting = false, open = true WHERE ${lines}`;
}

function line({ claimed = 0, open = true }) {
  return `INSERT INTO "Line" ("requestId", "garmentTypeId", "sizeId", open, asked, claimed, urgency, "neededBy")
    SELECT "requestId", "garmentTypeId", "sizeId", ${open}, 5, ${claimed}, urgency, "neededBy" FROM "Line" LIMIT 1`;
}

/** Every sum is moved along, so that only the parcel's state speaks against it. */
function failedWhilePacking() {
  const which = `SELECT "claimId" FROM "ShipmentLine" p JOIN "Shipment" s ON s.id = p."shipmentId" WHERE s.state = 'packing'`;
  return `UPDATE "Line" SET claimed = claimed - 1 WHERE id IN (SELECT "lineId" FROM "Claim" WHERE id IN (${which}));
    UPDATE "Claim" SET failed = 1, packed = packed - 1 WHERE id IN (${which});
    UPDATE "ShipmentLine" SET failed = 1 WHERE "claimId" IN (${which})`;
}
