import type { Tx } from "@/lib/db";
import type { Claim } from "@/prisma/generated/client";

/** Locks claims in the one order, and reads them as they are once locked. */
export const lockClaims = (tx: Tx, ids: number[]) =>
  tx.$queryRaw<Claim[]>`SELECT * FROM "Claim" WHERE id = ANY(${ids}) ORDER BY id FOR NO KEY UPDATE`;

/** Locks every claim on some lines, in the one order. The lines must be locked. */
export const lockClaimsOn = (tx: Tx, lineIds: number[]) =>
  tx.$queryRaw<Claim[]>`SELECT * FROM "Claim" WHERE "lineId" = ANY(${lineIds}) ORDER BY id FOR NO KEY UPDATE`;

/** Lets go of part of a promise that is not packed. False when more of it is packed by now. The line must be locked. */
export async function releasePieces(tx: Tx, claimId: number, quantity: number) {
  const count = await tx.$executeRaw`
    UPDATE "Claim" SET released = released + ${quantity} WHERE id = ${claimId} AND quantity - ${quantity} >= packed`;
  return count === 1;
}

/**
 * Takes back promises on a line that nobody has packed, newest first, until so many pieces are free.
 * `short` is how many could not be taken back. The line must be locked.
 */
export async function cut(tx: Tx, lineId: number, pieces: number) {
  const claims = await tx.$queryRaw<Claim[]>`
    SELECT * FROM "Claim" WHERE "lineId" = ${lineId} AND quantity > packed ORDER BY id FOR NO KEY UPDATE`;
  const cuts: { claimId: number; hubId: number; quantity: number }[] = [];
  let short = pieces;
  for (const { id: claimId, hubId, quantity: promised, packed } of claims.reverse()) {
    const quantity = Math.min(short, promised - packed);
    if (quantity === 0) break;
    await releasePieces(tx, claimId, quantity);
    cuts.push({ claimId, hubId, quantity });
    short -= quantity;
  }
  return { cuts, short };
}

/** The clock asks no hub about promises on these lines any more. Their claims must be locked. */
export const askNoMore = (tx: Tx, lineIds: number[]) =>
  tx.claim.updateMany({ where: { lineId: { in: lineIds } }, data: { askOn: null } });

/** After a request slept, its hubs are asked afresh: none has been silent. The lines must be locked. */
export async function askHubsAnew(tx: Tx, lineIds: number[], tomorrow: Date) {
  await lockClaimsOn(tx, lineIds);
  await tx.$executeRaw`
    UPDATE "Claim" SET asks = 0, "askOn" = greatest("promisedFor", ${tomorrow}::date)
    WHERE "lineId" = ANY(${lineIds}) AND quantity > sent`;
}

type Move = {
  packed?: number;
  sent?: number;
  received?: number;
  failed?: number;
};

/** Moves a claim's counters by so many pieces. The claim must be locked; the database refuses what cannot be. */
export const moveClaim = (tx: Tx, claimId: number, { packed = 0, sent = 0, received = 0, failed = 0 }: Move) =>
  tx.claim.update({
    where: { id: claimId },
    data: {
      packed: { increment: packed },
      sent: { increment: sent },
      received: { increment: received },
      failed: { increment: failed },
    },
  });
