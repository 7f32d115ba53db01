import { type Actor, isMemberOf } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { asParcel, type Parcel, parcelFields } from "@/lib/shipments/queries/parcel";
import { mayShipFor, type Sending } from "@/lib/shipments/rules";
import type { Claimers } from "@/prisma/generated/enums";

type Hub = Sending & { claimers: Claimers };

export const parcelsOnPage = 20;

/** A hub's bags, newest first, for those who pack. What was unpacked again is left out. */
export async function listParcels(actor: Actor, hub: Hub, page = 1, store: Db = db) {
  if (!isMemberOf(actor, hub.id) || !mayShipFor(actor, hub)) found(null, "hub");
  const where = { hubId: hub.id, state: { not: "unpacked" } } as const;
  const total = await store.shipment.count({ where });
  const pages = Math.max(1, Math.ceil(total / parcelsOnPage));
  const at = Math.min(page, pages);
  const rows = await store.shipment.findMany({
    where,
    select: parcelFields,
    orderBy: { id: "desc" },
    take: parcelsOnPage,
    skip: (at - 1) * parcelsOnPage,
  });
  return { parcels: rows.map((row) => asParcel(actor, row, hub)), page: at, pages, total };
}

/** One bag of a hub, for those who pack. @throws NotFound */
export async function findParcel(actor: Actor, hub: Hub, ref: string, store: Db = db): Promise<Parcel> {
  if (!isMemberOf(actor, hub.id) || !mayShipFor(actor, hub)) found(null, "bag");
  const row = await store.shipment.findFirst({ where: { ref, hubId: hub.id }, select: parcelFields });
  return asParcel(actor, found(row, "bag"), hub);
}

/** The address of a bag of one of the actor's hubs. @throws NotFound */
export async function findOwnParcelPath(actor: Actor, shipmentId: number, store: Db = db): Promise<string> {
  const hubIds = actor.hubs.map(({ hubId }) => hubId);
  const where = { id: shipmentId, hubId: { in: hubIds } };
  const select = { ref: true, hub: { select: { slug: true } } };
  const { ref, hub } = found(await store.shipment.findFirst({ where, select }), "bag");
  return `/hub/${hub.slug}/parcels/${ref}`;
}
