import { mayAct, type OnBehalf } from "@/lib/act-for";
import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import { shareActiveWard } from "@/lib/ledger/blocks";
import { mayAsk, stands } from "@/lib/requests/rules";
import type { Request } from "@/prisma/generated/client";

/** Locks a request that still stands, of the actor's own ward or of one that a steward acts for. */
export async function lockOwnRequest(tx: Tx, actor: Actor, requestId: number, onBehalf?: OnBehalf) {
  const known = found(await tx.request.findUnique({ where: { id: requestId }, select: { wardId: true } }), "request");
  await mayChange(tx, actor, known.wardId, "request", onBehalf);
  const [row] = await tx.$queryRaw<Request[]>`SELECT * FROM "Request" WHERE id = ${requestId} FOR NO KEY UPDATE`;
  const request = found(row, "request");
  if (!stands(request.state)) throw new Refused("This request has been withdrawn already.");
  return request;
}

/** Makes sure that the actor may change what a ward asks for, and holds the ward. One on hold changes nothing itself. */
export async function mayChange(tx: Tx, actor: Actor, wardId: number, what: "request" | "line", onBehalf?: OnBehalf) {
  if (!mayAct(actor, mayAsk(actor, wardId), onBehalf)) found(null, what);
  if (!onBehalf) await shareActiveWard(tx, wardId);
}
