import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { mayReceive } from "@/lib/shipments/rules";

const include = {
  hub: { select: { name: true, slug: true } },
  thanks: true,
  lines: {
    include: {
      item: { include: { garmentType: true, size: true, colour: true } },
      claim: { select: { line: { select: { open: true } } } },
    },
    orderBy: { id: "asc" },
  },
} as const;

/** A bag, for whoever may say what came in it: its holder and the ward. */
export async function findArrival(actor: Actor, shipmentId: number, store: Db = db) {
  const parcel = await store.shipment.findUnique({ where: { id: shipmentId }, include });
  return found(parcel && mayReceive(actor, parcel) ? parcel : null, "bag");
}

/** The same by its reference, for a member of the ward. */
export async function findArrivalByRef(actor: Actor, ref: string, store: Db = db) {
  const parcel = await store.shipment.findUnique({ where: { ref }, include });
  return found(parcel && mayReceive(actor, parcel) ? parcel : null, "bag");
}
export type Arrival = Awaited<ReturnType<typeof findArrival>>;
