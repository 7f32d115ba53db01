import { type Actor, isCoordinatorOf } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";

/** What waits for a hub's coordinator besides the board: people who asked to join, and bags packed and not sent. */
export async function countWaiting(actor: Actor, hubId: number, store: Db = db) {
  if (!isCoordinatorOf(actor, hubId)) found(null, "hub");
  const [asked, packed] = await Promise.all([
    store.hubMember.count({ where: { hubId, state: "asked" } }),
    store.shipment.count({ where: { hubId, state: "packing" } }),
  ]);
  return { asked, packed };
}
