import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { allow, found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import type { blockHubInput } from "@/lib/stewards/input";
import { maySteward } from "@/lib/stewards/rules";
import type { Hub } from "@/prisma/generated/client";

type Input = z.output<typeof blockHubInput>;

/** A steward puts a hub on hold, and says why. Its promises stand and wait; a steward may let them go for it. */
export function blockHub(actor: Actor, input: Input, key: Key) {
  const work = async (tx: Tx) => {
    const hub = await lockHub(tx, actor, input.hubId);
    if (hub.blockedAt) throw new Refused(`${hub.name} is on hold already.`);
    if (hub.closed) throw new Refused(`${hub.name} has closed, so there is nothing to put on hold.`);
    await tx.hub.update({ where: { id: hub.id }, data: { blockedAt: now() } });
    return { hubId: hub.id, requestIds: await waitingFor(tx, hub.id) };
  };
  return change(actor, "hub.blocked", key, input, work, input.reason);
}

/** It goes on with all that it had. */
export function unblockHub(actor: Actor, input: Input, key: Key) {
  const work = async (tx: Tx) => {
    const hub = await lockHub(tx, actor, input.hubId);
    if (!hub.blockedAt) throw new Refused(`${hub.name} is not on hold.`);
    await tx.hub.update({ where: { id: hub.id }, data: { blockedAt: null } });
    return { hubId: hub.id, requestIds: await waitingFor(tx, hub.id) };
  };
  return change(actor, "hub.unblocked", key, input, work, input.reason);
}

async function lockHub(tx: Tx, actor: Actor, hubId: number) {
  allow(maySteward(actor));
  const [hub] = await tx.$queryRaw<Hub[]>`SELECT * FROM "Hub" WHERE id = ${hubId} FOR NO KEY UPDATE`;
  return found(hub, "hub");
}

/** The requests for which it has promised something that is not packed. */
async function waitingFor(tx: Tx, hubId: number) {
  const rows = await tx.$queryRaw<{ requestId: number }[]>`
    SELECT DISTINCT l."requestId" FROM "Claim" c JOIN "Line" l ON l.id = c."lineId"
    WHERE c."hubId" = ${hubId} AND c.quantity > c.packed ORDER BY l."requestId"`;
  return rows.map(({ requestId }) => requestId);
}
