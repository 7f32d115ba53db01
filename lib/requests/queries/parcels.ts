import { type Actor, isInWard } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";

/** The parcels with pieces for a request that have left their hub, newest first. For its ward, and for stewards. */
export async function listRequestParcels(actor: Actor, requestId: number, store: Db = db) {
  const request = found(await store.request.findUnique({ where: { id: requestId } }), "request");
  if (!isInWard(actor, request.wardId) && !actor.steward) found(null, "request");
  const ofIt = { claim: { line: { requestId } } };
  return store.shipment.findMany({
    where: { state: { in: ["sent", "presumed", "received"] }, lines: { some: ofIt } },
    include: {
      hub: { select: { name: true, slug: true } },
      thanks: { select: { id: true } },
      lines: {
        where: ofIt,
        include: { item: { include: { garmentType: true, size: true, colour: true } } },
        orderBy: { id: "asc" },
      },
    },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
  });
}
export type RequestParcel = Awaited<ReturnType<typeof listRequestParcels>>[number];
