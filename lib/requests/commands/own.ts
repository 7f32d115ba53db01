import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import { mayAsk, stands } from "@/lib/requests/rules";
import type { Request } from "@/prisma/generated/client";

/** Locks a request of the actor's own ward that still stands. */
export async function lockOwnRequest(tx: Tx, actor: Actor, requestId: number) {
  const [row] = await tx.$queryRaw<Request[]>`SELECT * FROM "Request" WHERE id = ${requestId} FOR NO KEY UPDATE`;
  const request = found(row, "request");
  if (!mayAsk(actor, request.wardId)) found(null, "request");
  if (!stands(request.state)) throw new Refused("This request has been withdrawn already.");
  return request;
}
