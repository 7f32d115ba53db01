import { type Actor, isMemberOf } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import type { Load } from "@/lib/hubs/capacity";

/** What a hub has promised by a day and not packed, and how much lies on its shelf. */
export async function findLoad(actor: Actor, hubId: number, day: Date, store: Db = db): Promise<Load> {
  if (!isMemberOf(actor, hubId)) found(null, "hub");
  const [load] = await store.$queryRaw<Load[]>`
    SELECT
      (SELECT coalesce(sum(quantity - packed), 0)::int FROM "Claim"
        WHERE "hubId" = ${hubId} AND quantity > packed AND "promisedFor" <= ${day}::date) AS promised,
      (SELECT coalesce(sum("onHand"), 0)::int FROM "Stock" WHERE "hubId" = ${hubId}) AS "onShelf"`;
  return found(load, "hub");
}
