import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { maySteward } from "@/lib/stewards/rules";

/** Bags for a request that are packed and have not left, which a steward may send or unpack for their hub. Stewards only. */
export async function listPackedBags(actor: Actor, requestId: number, store: Db = db) {
  if (!maySteward(actor)) found(null, "page");
  const bags = await store.shipment.findMany({
    where: { state: "packing", lines: { some: { claim: { line: { requestId } } } } },
    select: {
      id: true,
      ref: true,
      hub: { select: { name: true } },
      lines: { select: { quantity: true } },
    },
    orderBy: { id: "asc" },
  });
  return bags.map(({ lines, hub, ...bag }) => ({
    ...bag,
    hub: hub.name,
    pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
  }));
}
