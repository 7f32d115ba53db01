import { type Actor, isMemberOf } from "@/lib/actor";
import { newHubLimit } from "@/lib/claims/rules";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";

/** How many pieces more a new hub may promise; null for a checked one, which may promise any number. */
export async function findAllowance(actor: Actor, hub: { id: number; checked: boolean }, store: Db = db) {
  if (!isMemberOf(actor, hub.id)) found(null, "hub");
  if (hub.checked) return null;
  const { _sum } = await store.claim.aggregate({ where: { hubId: hub.id }, _sum: { quantity: true } });
  return Math.max(0, newHubLimit - (_sum.quantity ?? 0));
}
