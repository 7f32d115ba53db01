import { mayAct, type OnBehalf } from "@/lib/act-for";
import type { Actor } from "@/lib/actor";
import { today } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import { shareActiveWard } from "@/lib/ledger/blocks";
import { cut } from "@/lib/ledger/promises";
import type { RequestLink } from "@/lib/links";
import { askAnew } from "@/lib/requests/rhythm";
import { mayAnswer, mayAsk, stands } from "@/lib/requests/rules";
import type { Line, Request } from "@/prisma/generated/client";

/** Locks a request, and reads it as it is once locked. */
export async function lockRequest(tx: Tx, requestId: number) {
  const [row] = await tx.$queryRaw<Request[]>`SELECT * FROM "Request" WHERE id = ${requestId} FOR NO KEY UPDATE`;
  return found(row, "request");
}

/**
 * Locks a request that still stands, of the actor's own ward, or of one that a steward acts for; `by` is the mailed link
 * that does for this as well.
 */
export async function lockOwnRequest(
  tx: Tx,
  actor: Actor,
  requestId: number,
  by?: RequestLink["do"],
  onBehalf?: OnBehalf,
) {
  const known = found(
    await tx.request.findUnique({ where: { id: requestId }, select: { id: true, wardId: true } }),
    "request",
  );
  const own = by ? mayAnswer(actor, known, by) : mayAsk(actor, known.wardId);
  if (!mayAct(actor, own, onBehalf)) found(null, "request");
  if (!onBehalf) await shareActiveWard(tx, known.wardId);
  const request = await lockRequest(tx, requestId);
  if (request.wardId !== known.wardId)
    throw new Refused("Your ward is one with another now. Open this page again, and nothing you typed is lost.");
  if (!stands(request.state)) throw new Refused("This request has been withdrawn already.");
  return request;
}

/** Makes sure that the actor may change what a ward asks for, and holds the ward. One on hold changes nothing itself. */
export async function mayChange(tx: Tx, actor: Actor, wardId: number, what: "request" | "line", onBehalf?: OnBehalf) {
  if (!mayAct(actor, mayAsk(actor, wardId), onBehalf)) found(null, what);
  if (!onBehalf) await shareActiveWard(tx, wardId);
}

/** The ward has spoken of its request, which must be locked: if it is on the board, the clock asks afresh. */
export async function hear(tx: Tx, request: Request) {
  if (request.state !== "open") return;
  await tx.request.update({ where: { id: request.id }, data: askAnew(request, today()) });
}

/** Asks for another number on a locked line. Fewer than are claimed takes back what nobody has packed, newest first. */
export async function askFor(tx: Tx, line: Line, asked: number, field: string) {
  const { cuts, short } = await cut(tx, line.id, Math.max(0, line.claimed - asked));
  if (short > 0) throw new Refused(sayPacked(asked + short), field);
  const freed = cuts.reduce((sum, part) => sum + part.quantity, 0);
  await tx.line.update({ where: { id: line.id }, data: { asked, claimed: { decrement: freed } } });
  return cuts;
}

const sayPacked = (packed: number) =>
  `${packed} ${packed === 1 ? "is already in a bag" : "are already in bags"}. Ask for ${packed} or more.`;

/** The hubs with a promise on a request of which some is not sent. */
export async function listPromisers(tx: Tx, requestId: number) {
  const hubs = await tx.$queryRaw<{ hubId: number }[]>`
    SELECT DISTINCT c."hubId" FROM "Claim" c JOIN "Line" l ON l.id = c."lineId"
    WHERE l."requestId" = ${requestId} AND c.quantity > c.sent ORDER BY c."hubId"`;
  return hubs.map(({ hubId }) => hubId);
}

/** Garments that can be asked for, in sizes that they have. Says how many of each are usual at most. */
export async function checkGarments(tx: Tx, lines: { garmentTypeId: number; sizeId: number }[]) {
  const types = await tx.garmentType.findMany({
    where: { id: { in: lines.map((line) => line.garmentTypeId) }, regulated: false },
    include: { sizes: { select: { id: true } } },
  });
  const sizes = new Map(types.map((type) => [type.id, new Set(type.sizes.map((size) => size.id))]));
  lines.forEach((line, row) => {
    const known = sizes.get(line.garmentTypeId);
    if (!known) throw new Refused("Choose a garment from the list", `lines.${row}.garmentTypeId`);
    if (!known.has(line.sizeId)) throw new Refused("Choose a size for this garment", `lines.${row}.sizeId`);
  });
  return new Map(types.map((type) => [type.id, type.ceiling]));
}
