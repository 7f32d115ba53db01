import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { asParcel, parcelFields } from "@/lib/shipments/queries/parcel";
import type { Sending } from "@/lib/shipments/rules";

/** Where the bags go that somebody has taken to drive or to ring about: for that person, while the hub sees it. By job. */
export async function listAddresses(actor: Actor, hub: Sending, store: Db = db) {
  const tasks = await store.task.findMany({
    where: {
      hubId: hub.id,
      state: "taken",
      kind: { in: ["drive", "ring"] },
      takenBy: { personId: actor.personId ?? 0 },
      shipmentId: { not: null },
    },
    select: { id: true, shipment: { select: parcelFields } },
    orderBy: { id: "asc" },
    take: 20,
  });
  return tasks.flatMap(({ id, shipment }) => {
    const address = shipment && asParcel(actor, shipment, hub).address;
    return address ? [{ taskId: id, ref: shipment.ref, address }] : [];
  });
}
