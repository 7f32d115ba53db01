import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { checkNotClosed, lockHub, lockOwnHub } from "@/lib/hubs/commands/own";
import type { closeHubInput } from "@/lib/hubs/input";
import type { Key } from "@/lib/keys";
import { endPromises } from "@/lib/ledger/closing";
import { endTasks } from "@/lib/ledger/tasks";
import { give } from "@/lib/ledger/transfers";

type Closing = z.output<typeof closeHubInput>;

/**
 * A hub closes, in one act: what it promised and has not packed is back on the board, its stock goes to another hub or
 * is offered to all of them, and its people are thanked. What is packed can still be sent.
 */
export function closeHub(actor: Actor, input: Closing, key: Key) {
  const { hubId, stock, toHubId, thanks } = input;
  return change(
    actor,
    "hub.closed",
    key,
    input,
    async (tx) => {
      const getsIt = stock === "give" ? toHubId : null;
      const hub = await lockBoth(tx, actor, hubId, getsIt);
      checkNotClosed(hub);
      if (stock !== "keep" && !hub.checked)
        throw new Refused("Your hub has not been checked, so its pieces stay with you.", "stock");
      await tx.hub.update({ where: { id: hubId }, data: { closed: true } });
      const ended = await endPromises(tx, hubId);
      const waitingIds = await answerAll(tx, hubId);
      const given = getsIt ? await giveAll(tx, input, getsIt) : null;
      const offered = stock === "list" ? await offerAll(tx, hubId) : [];
      await endTasks(tx, hubId);
      return { hubId, hubIds: getsIt ? [hubId, getsIt] : [hubId], ...ended, given, offered, waitingIds };
    },
    thanks,
  );
}

/** In the order of their ids. The hub that gets the stock neither closes nor changes meanwhile. */
async function lockBoth(tx: Tx, actor: Actor, hubId: number, toHubId: number | null) {
  if (toHubId === hubId) throw new Refused("Choose another hub than your own.", "toHubId");
  if (toHubId && toHubId < hubId) await lockNeighbour(tx, toHubId);
  const hub = await lockOwnHub(tx, actor, hubId);
  if (toHubId && toHubId > hubId) await lockNeighbour(tx, toHubId);
  return hub;
}

async function lockNeighbour(tx: Tx, toHubId: number) {
  const { checked, closed, blockedAt } = await lockHub(tx, toHubId);
  if (!checked || closed || blockedAt) throw new Refused("That hub takes no pieces now. Choose another.", "toHubId");
}

/** Whoever asked to join has no answer to wait for any more. */
async function answerAll(tx: Tx, hubId: number) {
  const where = { hubId, state: "asked" } as const;
  const asked = await tx.hubMember.findMany({ where, select: { personId: true }, orderBy: { personId: "asc" } });
  await tx.hubMember.updateMany({ where, data: { state: "left", since: now() } });
  return asked.map(({ personId }) => personId);
}

/** All that is on the shelf once it is locked: nobody packs from it meanwhile. */
async function shelfOf(tx: Tx, hubId: number) {
  return tx.$queryRaw<{ itemId: number; quantity: number }[]>`
    SELECT "itemId", "onHand" AS quantity FROM "Stock" WHERE "hubId" = ${hubId} AND "onHand" > 0
    ORDER BY "itemId" FOR NO KEY UPDATE`;
}

async function giveAll(tx: Tx, { hubId, how }: Closing, toHubId: number) {
  await tx.surplus.deleteMany({ where: { hubId } });
  const parts = await shelfOf(tx, hubId);
  return parts.length > 0 ? give(tx, { fromHubId: hubId, toHubId, how, parts }) : null;
}

async function offerAll(tx: Tx, hubId: number) {
  await tx.surplus.deleteMany({ where: { hubId } });
  const parts = await shelfOf(tx, hubId);
  await tx.surplus.createMany({ data: parts.map((part) => ({ hubId, ...part, at: now() })) });
  return parts;
}
