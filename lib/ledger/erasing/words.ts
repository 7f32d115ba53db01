import type { Tx } from "@/lib/db";
import { linksOf, type Whole } from "@/lib/ledger/erasing/people";

/** Reasons that a steward gave, and that others still read: they stay, without the steward's name. */
const stillRead = ["person.blocked", "hub.blocked", "ward.blocked"];

/** What somebody wrote for themselves goes whole. What belongs to a ward or a hub stays: see the marks that are left out. */
export async function eraseWords(tx: Tx, { ids }: Whole) {
  const by = ids.map((id) => `person:${id}`);
  await tx.contact.deleteMany({ where: { request: { askedById: { in: ids } } } });
  await tx.$executeRaw`UPDATE "Shipment" SET how = '' WHERE how <> '' AND id IN (
    SELECT (facts ->> 'shipmentId')::int FROM "Event" WHERE actor = ANY(${by}) AND name = 'parcel.sent')`;
  await tx.$executeRaw`UPDATE "Shipment" SET remark = '' WHERE remark <> '' AND id IN (
    SELECT (facts ->> 'shipmentId')::int FROM "Event"
    WHERE actor = ANY(${by}) AND name IN ('parcel.received', 'parcel.confirmed'))`;
  await tx.$executeRaw`UPDATE "Transfer" SET how = '' WHERE how <> '' AND id IN (
    SELECT (coalesce(facts -> 'given', facts) ->> 'transferId')::int FROM "Event"
    WHERE actor = ANY(${by}) AND name IN ('transfer.sent', 'surplus.taken', 'hub.closed'))`;
  await tx.message.updateMany({ where: { authorId: { in: ids } }, data: { words: "" } });
  await tx.siteRest.updateMany({ where: { setById: { in: ids } }, data: { contact: "" } });
  await tx.$executeRaw`DELETE FROM "Note" n USING "Event" e
    WHERE e.id = n."eventId" AND e.name <> ALL(${stillRead}) AND (e.actor = ANY(${by}) OR e.actor ~ ${linksOf(ids)})`;
}
