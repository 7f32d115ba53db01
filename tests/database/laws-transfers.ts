const LOT = `WITH lot AS (SELECT * FROM "Lot" WHERE "left" > 0 LIMIT 1)`;
const ONE = `(SELECT id FROM "TransferLine" LIMIT 1)`;

/** Statements that break the laws of pieces between hubs. */
export const transferBreaches: [law: string, sql: string][] = [
  ["Transfer.Transfer_two_hubs", `UPDATE "Transfer" SET "toHubId" = "fromHubId"`],
  ["Transfer.Transfer_times", `UPDATE "Transfer" SET "settledAt" = now() WHERE state = 'sent'`],
  ["Transfer.Transfer_times", `UPDATE "Transfer" SET state = 'back' WHERE state = 'sent'`],
  ["TransferLine.TransferLine_counters", `UPDATE "TransferLine" SET arrived = quantity + 1`],
  ["TransferLine.TransferLine_counters", `UPDATE "TransferLine" SET quantity = 0, arrived = 0`],
  ["Surplus.Surplus_something", `UPDATE "Surplus" SET quantity = 0`],

  ["TransferLine.given", `UPDATE "TransferLine" SET quantity = quantity + 1`],
  ["TransferLine.given", `UPDATE "TransferLine" SET arrived = 1 WHERE arrived = 0`],
  ["TransferLine.given", `UPDATE "TransferLine" SET arrived = arrived - 1 WHERE arrived > 0`],
  [
    "TransferLine.given",
    `INSERT INTO "TransferLine" ("transferId", "itemId", quantity) SELECT "transferId", (SELECT max(id) FROM "Item"), 1 FROM "TransferLine" LIMIT 1`,
  ],
  ["Transfer.given", `UPDATE "Transfer" SET state = 'back', "settledAt" = now() WHERE state = 'sent'`],
  ["Transfer.given", `UPDATE "Transfer" SET state = 'back' WHERE state = 'arrived'`],
  ["Transfer.given", `UPDATE "Transfer" SET "fromHubId" = "toHubId", "toHubId" = "fromHubId"`],
  [
    "Entry.given",
    `${LOT} INSERT INTO "Entry" ("hubId", "itemId", kind, quantity, "transferLineId", "createdAt")
      SELECT "hubId", "itemId", 'arrived', 1, ${ONE}, now() FROM lot`,
  ],
];
