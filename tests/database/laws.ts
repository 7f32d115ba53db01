import { breachesEnough } from "@/tests/database/laws-enough";
import { talkBreaches } from "@/tests/database/laws-talk";
import { transferBreaches } from "@/tests/database/laws-transfers";

const FULL_LOT = `WITH full_lot AS (SELECT * FROM "Lot" WHERE "left" > 0 LIMIT 1)`;

/** From here on each statement is checked by itself. */
const now = "SET CONSTRAINTS ALL IMMEDIATE;";

/** Sites and wards that nothing hangs on. */
const bareSites = [901, 902, 903]
  .map(
    (id) =>
      `INSERT INTO "Site" (id, kind, name, postcode, outcode, shown, "createdAt") VALUES (${id}, 'hospice', 'S', 'LS7 4AB', 'LS7', true, now());`,
  )
  .join(" ");
const bareWards = `${bareSites} ${[901, 902, 903]
  .map(
    (id) =>
      `INSERT INTO "Ward" (id, "siteId", name, state, "createdAt") VALUES (${id}, 902, 'W ${id}', 'held', now());`,
  )
  .join(" ")}`;

/** The tables that are only ever added to. */
export const ledgers = ["Event", "EventSubject", "EventSeal", "Entry", "Taken"];

const askingWard = `SELECT min("wardId") FROM "Request" WHERE state = 'open'`;
const askedLines = `"requestId" IN (SELECT id FROM "Request" WHERE "wardId" = (${askingWard}))`;
const members = `SELECT "personId" FROM "WardMember" WHERE "wardId" = (${askingWard})`;

/** All of a ward are blocked and its lines rest, as they should; and then something else happens. */
const onHold = (then: string) => `UPDATE "Person" SET "blockedAt" = now() WHERE id IN (${members});
  UPDATE "Line" SET resting = true, open = false WHERE ${askedLines};
  SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED; ${then}`;

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
  ["ThanksRecipient.ThanksRecipient_something", `INSERT INTO "ThanksRecipient" VALUES (1, 1, 0)`],
  ...talkBreaches,
  ["Hub.Hub_weekly", `UPDATE "Hub" SET weekly = 0`],
  ["GarmentType.GarmentType_ceiling", `UPDATE "GarmentType" SET ceiling = 0`],
  ["Site.Site_not_itself", `UPDATE "Site" SET "mergedIntoId" = id`],
  ["Ward.Ward_not_itself", `UPDATE "Ward" SET "mergedIntoId" = id`],
  ["Person.Person_not_itself", `UPDATE "Person" SET "mergedIntoId" = id`],
  ["Person.Person_erased", `UPDATE "Person" SET "erasedAt" = now()`],
  ["Person.Person_erased", `UPDATE "Person" SET email = 'person-' || id || '@erased.invalid'`],
  ["MergeOffer.MergeOffer_of_two", offer(`(SELECT min(id) FROM "Person"), now(), now(), now(), NULL`)],
  ["MergeOffer.MergeOffer_agreed", offer(`(SELECT max(id) FROM "Person"), now(), NULL, now(), NULL`)],
  ["MergeOffer.MergeOffer_undone", offer(`(SELECT max(id) FROM "Person"), now(), now(), NULL, now()`)],
  ["Site.one_alias", `${bareSites} ${chain("Site")}`],
  ["Ward.one_alias", `${bareWards} ${chain("Ward")}`],
  ["Person.one_alias", chain("Person")],
  [
    "Ward.one_site",
    `${bareWards} UPDATE "Ward" SET "siteId" = 1 WHERE id = 901; UPDATE "Ward" SET "mergedIntoId" = 902 WHERE id = 901`,
  ],
  [
    "Ward.not_on_alias",
    `${bareSites} UPDATE "Site" SET "mergedIntoId" = 902 WHERE id = 901; ${now} UPDATE "Ward" SET "siteId" = 901`,
  ],
  [
    "Request.not_on_alias",
    `${bareWards} UPDATE "Ward" SET "mergedIntoId" = 902 WHERE id = 901; ${now} UPDATE "Request" SET "wardId" = 901`,
  ],
  [
    "Shipment.not_on_alias",
    `${bareWards} UPDATE "Ward" SET "mergedIntoId" = 902 WHERE id = 901; ${now} UPDATE "Shipment" SET "wardId" = 901`,
  ],
  ["Site.alias_is_bare", `${bareSites} UPDATE "Site" SET "mergedIntoId" = 901 WHERE id = (SELECT min(id) FROM "Site")`],
  [
    "Ward.alias_is_bare",
    `${bareWards} UPDATE "Ward" SET "siteId" = 902; UPDATE "Ward" SET "mergedIntoId" = 901 WHERE id = (SELECT min("wardId") FROM "Request")`,
  ],

  ["MailChoice.MailChoice_not_account", choice("'account', 'never', false, NULL")],
  ["MailChoice.MailChoice_stopped", choice("'thanks', 'daily', true, NULL")],
  ["MailChoice.MailChoice_stopped", choice("'thanks', 'daily', false, 'at_once'")],
  [
    "Outgoing.Outgoing_comes",
    `INSERT INTO "Outgoing" ("personId", "eventId", part, kind, "when", "dueAt")
     SELECT (SELECT min(id) FROM "Person"), min(id), 'hub', 'thanks', 'never', now() FROM "Event"`,
  ],
  ["Outcode.Outcode_on_earth", `INSERT INTO "Outcode" VALUES ('LS7', 91, 0)`],
  ["EventSeal.EventSeal_something", seal("0, repeat('a', 64)")],
  ["EventSeal.EventSeal_hash", seal("1, 'a'")],
  ["Line.Line_alert", `UPDATE "Line" SET claimed = asked; UPDATE "Line" SET "alertAt" = now()`],
  ["Request.Request_wave", `UPDATE "Request" SET wave = -1`],
  ["Alert.Alert_wave", `INSERT INTO "Alert" VALUES (1, 1, now(), 0)`],

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
  ["Ward.rests", `UPDATE "Ward" SET "blockedAt" = now() WHERE id IN (SELECT "wardId" FROM "Request")`],
  ["Line.rests", onHold(`UPDATE "Line" SET resting = false, open = true WHERE ${askedLines}`)],
  ["Person.rests", `UPDATE "Person" SET "blockedAt" = now()`],
  ["WardMember.rests", onHold(`UPDATE "WardMember" SET state = 'left' WHERE "wardId" = (${askingWard})`)],
  [
    "Request.rests",
    onHold(`INSERT INTO "Ward" (id, "siteId", name, state, "createdAt")
      SELECT 990, "siteId", 'Other', 'checked', now() FROM "Ward" WHERE id = (${askingWard});
      UPDATE "Request" SET "wardId" = 990 WHERE "wardId" = (${askingWard})`),
  ],
  ["Line.follows", `UPDATE "Line" SET urgency = 'urgent'`],
  ["Line.follows", `UPDATE "Line" SET "neededBy" = "neededBy" + 1`],
  ["Line.follows", line({ open: false })],
  ["Request.Request_asks", `UPDATE "Request" SET asks = 3`],
  ["Request.Request_asked_about", `UPDATE "Request" SET "askOn" = NULL`],
  ["Claim.Claim_asks", `UPDATE "Claim" SET asks = 2`],
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

  ...transferBreaches,
  ...breachesEnough,

  ...ledgers.flatMap((table): [string, string][] => [
    [`${table}.keep`, `UPDATE "${table}" SET ${columnOf(table)} = 0`],
    [`${table}.keep`, `DELETE FROM "${table}"`],
  ]),
];

/** A column of a ledger that holds a number. */
export function columnOf(table: string) {
  return { EventSubject: `"subjectId"`, EventSeal: "events", Taken: "quantity" }[table] ?? "id";
}

function offer(values: string) {
  return `INSERT INTO "MergeOffer" ("fromId", "proposedById", "createdAt", "intoId", "fromAgreedAt", "intoAgreedAt", "doneAt", "undoneAt")
    SELECT min(id), min(id), now(), ${values} FROM "Person"`;
}

/** The first of three becomes an alias of the second, and that of the third. */
function chain(table: string) {
  const nth = (n: number) => `(SELECT id FROM "${table}" ORDER BY id DESC LIMIT 1 OFFSET ${n})`;
  return `UPDATE "${table}" SET "mergedIntoId" = ${nth(1)} WHERE id = ${nth(0)};
    UPDATE "${table}" SET "mergedIntoId" = ${nth(2)} WHERE id = ${nth(1)}`;
}

function seal(values: string) {
  return `INSERT INTO "EventSeal" (day, "lastId", "sealedAt", events, hash) VALUES ('2027-01-01', 9, now(), ${values})`;
}

function choice(values: string) {
  return `INSERT INTO "MailChoice" ("personId", kind, "when", bounced, before) SELECT min(id), ${values} FROM "Person"`;
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
