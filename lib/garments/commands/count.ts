import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { allow, found, Refused } from "@/lib/errors";
import type { countInput } from "@/lib/garments/input";
import { mayCount, mayLogAt } from "@/lib/garments/rules";
import type { Key } from "@/lib/keys";
import { lockShelf, put, take } from "@/lib/ledger/stock";

/** A coordinator counts a shelf, and the ledger follows: up as pieces nobody noted, down from the oldest. */
export function countShelf(actor: Actor, input: z.output<typeof countInput>, key: Key) {
  return change(actor, "shelf.counted", key, input, async (tx) => {
    const shelf = { hubId: input.hubId, itemId: input.itemId };
    if (!mayLogAt(actor, shelf.hubId)) found(null, "hub");
    allow(mayCount(actor, shelf.hubId));
    found(await tx.item.findUnique({ where: { id: shelf.itemId } }), "garment");
    // A shelf that never held this item has no row to lock, so that two first counts wait for each other here.
    await tx.$queryRaw`SELECT id FROM "Hub" WHERE id = ${shelf.hubId} FOR NO KEY UPDATE`;
    const onHand = await lockShelf(tx, shelf);
    if (onHand !== input.was)
      throw new Refused(
        `The shelf has changed since you opened the page: it says ${onHand} now. Count again.`,
        "counted",
      );
    const by = input.counted - onHand;
    if (by === 0) throw new Refused(`The shelf says ${onHand} already, so there is nothing to change.`, "counted");
    if (by > 0)
      return {
        ...shelf,
        by,
        entryId: await put(tx, shelf, "counted", by),
        used: [],
      };
    return {
      ...shelf,
      by,
      ...found(await take(tx, shelf, "counted", -by), "garment"),
    };
  });
}
