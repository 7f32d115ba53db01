import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { put, take } from "@/lib/ledger/stock";
import { newTransferRef } from "@/lib/refs";
import { giftField } from "@/lib/transfers/rules";

type Parts = { itemId: number; quantity: number }[];
type Gift = { fromHubId: number; toHubId: number; how: string; parts: Parts };

/**
 * Pieces leave one hub's shelf for another's. Both hubs must be locked. They are on no shelf until they are counted in.
 * @throws Refused, at the piece's field, when they are not there
 */
export async function give(tx: Tx, { fromHubId, toHubId, how, parts }: Gift) {
  const data = { ref: await newTransferRef(tx), fromHubId, toHubId, how, createdAt: now() };
  const { id: transferId } = await tx.transfer.create({ data });
  const lines = [];
  for (const { itemId, quantity } of [...parts].sort((a, b) => a.itemId - b.itemId)) {
    const { id: transferLineId } = await tx.transferLine.create({ data: { transferId, itemId, quantity } });
    const taken = await take(tx, { hubId: fromHubId, itemId }, "given", quantity, { transferLineId });
    if (!taken) throw new Refused("There are not that many on the shelf now. Check what is left.", giftField(itemId));
    lines.push({ transferLineId, itemId, quantity, used: taken.used });
  }
  return { transferId, fromHubId, toHubId, lines };
}

type Line = { id: number; itemId: number };

/**
 * So many pieces of a transfer lie on a shelf from now on, still their makers': those that were taken first. What is
 * missing is taken to be the last of them. Lines come in the order of their items.
 */
export async function putDown(tx: Tx, hubId: number, kind: "arrived" | "returned", line: Line, pieces: number) {
  const back = [];
  let left = pieces;
  for (const { quantity: all, ...whose } of await whoseGiven(tx, line.id)) {
    const quantity = Math.min(left, all);
    if (quantity === 0) break;
    const shelf = { hubId, itemId: line.itemId };
    const entryId = await put(tx, shelf, kind, quantity, { ...whose, transferLineId: line.id });
    back.push({ entryId, ...whose, quantity });
    left -= quantity;
  }
  return back;
}

const whoseGiven = (tx: Tx, transferLineId: number) =>
  tx.$queryRaw<{ makerId: number | null; originId: number; quantity: number }[]>`
    SELECT made."makerId", lot."originId", sum(t.quantity)::int AS quantity
    FROM "Entry" given JOIN "Taken" t ON t."byId" = given.id
    JOIN "Lot" lot ON lot."entryId" = t."lotId" JOIN "Entry" made ON made.id = t."lotId"
    WHERE given."transferLineId" = ${transferLineId} AND given.kind = 'given'
    GROUP BY 1, 2 ORDER BY 2, 1`;
