import type { Actor } from "@/lib/actor";
import { isMemberOf } from "@/lib/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { allow, found, Refused } from "@/lib/errors";
import { mayRunHub } from "@/lib/hubs/rules";
import type { Hub } from "@/prisma/generated/client";

/** Locks a hub, so that its people and its facts change one act at a time. */
export async function lockHub(tx: Tx, hubId: number) {
  const [hub] = await tx.$queryRaw<Hub[]>`SELECT * FROM "Hub" WHERE id = ${hubId} FOR NO KEY UPDATE`;
  return found(hub, "hub");
}

/** Locks a hub that the actor runs. Its inside does not exist for those outside. */
export async function lockOwnHub(tx: Tx, actor: Actor, hubId: number) {
  if (!isMemberOf(actor, hubId)) found(null, "hub");
  const hub = await lockHub(tx, hubId);
  allow(mayRunHub(actor, hubId));
  return hub;
}

/** A hub must keep a coordinator. The hub must be locked. */
export async function checkLastCoordinator(tx: Tx, hubId: number, leavingId: number) {
  const where = { hubId, role: "coordinator", state: "active" } as const;
  const coordinators = await tx.hubMember.findMany({ where, select: { personId: true } });
  if (coordinators.length === 1 && coordinators[0]?.personId === leavingId)
    throw new Refused("A hub needs a coordinator. Make somebody else a coordinator first, then hand over to them.");
}

/** How many coordinate a hub. The hub must be locked. */
export const countCoordinators = (tx: Tx, hubId: number) =>
  tx.hubMember.count({ where: { hubId, role: "coordinator", state: "active" } });

/** Somebody becomes a volunteer of a hub and one of its makers; who was one before is the same maker again. */
export async function letIn(tx: Tx, hubId: number, personId: number) {
  const { name } = found(await tx.person.findUnique({ where: { id: personId } }), "person");
  const key = { hubId, personId };
  const data = { role: "volunteer", state: "active", since: now(), pausedUntil: null } as const;
  await tx.hubMember.upsert({ where: { hubId_personId: key }, create: { ...key, ...data }, update: data });
  const maker = await tx.maker.upsert({
    where: { hubId_personId: key },
    create: { ...key, name },
    update: { name },
  });
  return maker.id;
}

export function checkNotClosed(hub: Hub) {
  if (hub.blockedAt)
    throw new Refused("This hub takes no new people at the moment. You can find others on the hubs page.");
  if (hub.closed) throw new Refused("This hub has closed. You can find others on the hubs page.");
}
