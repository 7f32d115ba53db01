import { type Actor, isInWard } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { parseRef } from "@/lib/refs";
import { mayModerate, mayTalkFor, sharesThread } from "@/lib/talk/rules";

type Which = { id: number } | { ref: string };

/**
 * The request whose thread an actor is in: for one of its hubs, or (null) for the ward. Stewards read along on the ward's
 * page, and do not write; neither does anybody while the ward is on hold. @throws NotFound
 */
export async function findSeat(actor: Actor, which: Which, hubId: number | null, store: Db = db) {
  const select = { id: true, ref: true, wardId: true, ward: { select: { name: true, blockedAt: true } } } as const;
  const where = "id" in which ? which : { ref: parseRef(which.ref) ?? "" };
  const request = found(await store.request.findUnique({ where, select }), "request");
  const isIn = hubId === null ? isInWard(actor, request.wardId) : await isHubIn(actor, request.id, hubId, store);
  if (!isIn && !(hubId === null && mayModerate(actor))) found(null, "request");
  return { ...request, hubId, mayWrite: isIn && request.ward.blockedAt === null };
}
export type Seat = Awaited<ReturnType<typeof findSeat>>;

const isHubIn = async (actor: Actor, requestId: number, hubId: number, store: Db) =>
  mayTalkFor(actor, hubId) && (await listThreadHubs(requestId, store)).includes(hubId);

/** The hubs that are in the thread of a request now. */
export async function listThreadHubs(requestId: number, store: Db = db): Promise<number[]> {
  const claims = await store.claim.findMany({
    where: { line: { requestId } },
    select: { hubId: true, quantity: true, failed: true, hub: { select: { checked: true } } },
    orderBy: { hubId: "asc" },
  });
  return [...new Set(claims.filter((claim) => sharesThread(claim.hub, [claim])).map(({ hubId }) => hubId))];
}
