import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { give } from "@/lib/ledger/transfers";
import { checkGives, checkRuns, lockGift } from "@/lib/transfers/commands/own";
import type { endOfferInput, GiveInput, offerInput } from "@/lib/transfers/input";
import { giftField } from "@/lib/transfers/rules";
import type { Hub, Surplus } from "@/prisma/generated/client";

/** A hub says what it cannot place, and any other checked hub may take: this, in place of what it offered before. */
export function offerSurplus(actor: Actor, input: z.output<typeof offerInput>, key: Key) {
  const { hubId, parts } = input;
  return change(actor, "surplus.offered", key, input, async (tx) => {
    checkGives(await lockHub(tx, actor, hubId));
    await tx.surplus.deleteMany({ where: { hubId } });
    const shelf = await tx.stock.findMany({ where: { hubId, itemId: { in: parts.map(({ itemId }) => itemId) } } });
    for (const { itemId, quantity } of parts) {
      const onHand = shelf.find((row) => row.itemId === itemId)?.onHand ?? 0;
      if (quantity > onHand) throw new Refused(`${onHand} of these are on the shelf.`, giftField(itemId));
    }
    await tx.surplus.createMany({ data: parts.map((part) => ({ hubId, ...part, at: now() })) });
    return { hubId, parts };
  });
}

/** A hub offers nothing any more. */
export function endSurplus(actor: Actor, { hubId }: z.output<typeof endOfferInput>, key: Key) {
  return change(actor, "surplus.ended", key, { hubId }, async (tx) => {
    await lockHub(tx, actor, hubId);
    const { count } = await tx.surplus.deleteMany({ where: { hubId } });
    if (count === 0) throw new Refused("Nothing is offered now.");
    return { hubId };
  });
}

/** A hub takes some of what another offers. It is on its way from then on, as if the other had given it. */
export function takeSurplus(actor: Actor, input: GiveInput, key: Key) {
  return change(actor, "surplus.taken", key, input, async (tx) => {
    checkRuns(actor, input.toHubId);
    await lockGift(tx, input.fromHubId, input.toHubId);
    await takeOffered(tx, input);
    return { ...(await give(tx, input)), hubIds: [input.fromHubId, input.toHubId] };
  });
}

async function takeOffered(tx: Tx, { fromHubId, parts }: GiveInput) {
  const ids = parts.map(({ itemId }) => itemId);
  const offered = await tx.$queryRaw<Surplus[]>`
    SELECT * FROM "Surplus" WHERE "hubId" = ${fromHubId} AND "itemId" = ANY(${ids}) ORDER BY "itemId" FOR NO KEY UPDATE`;
  for (const { itemId, quantity } of parts) {
    const left = offered.find((row) => row.itemId === itemId)?.quantity ?? 0;
    if (quantity > left) throw new Refused(`Others were there before you. ${left} are left.`, giftField(itemId));
    const which = { hubId_itemId: { hubId: fromHubId, itemId } };
    if (quantity === left) await tx.surplus.delete({ where: which });
    else await tx.surplus.update({ where: which, data: { quantity: left - quantity } });
  }
}

/** One offer at a time: each replaces the one before. */
async function lockHub(tx: Tx, actor: Actor, hubId: number) {
  checkRuns(actor, hubId);
  const [hub] = await tx.$queryRaw<Hub[]>`SELECT * FROM "Hub" WHERE id = ${hubId} FOR NO KEY UPDATE`;
  return found(hub, "hub");
}
