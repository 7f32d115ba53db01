import type { Tx } from "@/lib/db";
import type { Line } from "@/prisma/generated/client";

/** Locks lines in the one order, and reads them as they are once locked. */
export const lockLines = (tx: Tx, ids: number[]) =>
  tx.$queryRaw<Line[]>`SELECT * FROM "Line" WHERE id = ANY(${ids}) ORDER BY id FOR NO KEY UPDATE`;

/** Locks all lines of a request. */
export const lockLinesOf = (tx: Tx, requestId: number) =>
  tx.$queryRaw<Line[]>`SELECT * FROM "Line" WHERE "requestId" = ${requestId} ORDER BY id FOR NO KEY UPDATE`;

/** Claims some of a line if it still stands and that many are still unclaimed. False when not. */
export async function claimPieces(tx: Tx, lineId: number, quantity: number) {
  const where = { id: lineId, open: true, unclaimed: { gte: quantity } };
  const { count } = await tx.line.updateMany({
    where,
    data: { claimed: { increment: quantity } },
  });
  return count === 1;
}

/** Opens and closes the lines of requests, which must be locked, as the requests stand and as the lines rest. */
export async function openLines(tx: Tx, requestIds: number[]) {
  await tx.$queryRaw`SELECT id FROM "Line" WHERE "requestId" = ANY(${requestIds}) ORDER BY id FOR NO KEY UPDATE`;
  await tx.$executeRaw`
    UPDATE "Line" l SET open = r.state = 'open' AND NOT l.resting FROM "Request" r
    WHERE r.id = l."requestId" AND r.id = ANY(${requestIds}) AND l.open <> (r.state = 'open' AND NOT l.resting)`;
}

type Move = { claimed?: number; sent?: number; received?: number };

/** Moves a line's counters by so many pieces. The line must be locked; the database refuses what cannot be. */
export const moveLine = (tx: Tx, lineId: number, { claimed = 0, sent = 0, received = 0 }: Move) =>
  tx.line.update({
    where: { id: lineId },
    data: {
      claimed: { increment: claimed },
      sent: { increment: sent },
      received: { increment: received },
    },
  });
