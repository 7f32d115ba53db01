import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import { checkLastCoordinator, countCoordinators, lockHub, lockOwnHub } from "@/lib/hubs/commands/own";
import type { hubMemberInput, hubRoleInput, onlyHubInput } from "@/lib/hubs/input";
import type { Key } from "@/lib/keys";
import { giveBackTasks } from "@/lib/ledger/tasks";

/** Somebody leaves a hub, or takes back asking to join. What they made stays theirs; jobs not done are open again. */
export function leaveHub(actor: Actor, { hubId }: z.output<typeof onlyHubInput>, key: Key) {
  return change(actor, "hub.left", key, { hubId }, async (tx) => {
    const personId = found(actor.personId, "hub");
    await lockHub(tx, hubId);
    if (!(await leave(tx, hubId, personId))) found(null, "hub");
    return { hubId, personId, removed: false, taskIds: await giveBackTasks(tx, hubId, personId) };
  });
}

/** A coordinator takes somebody out of the hub. */
export function removeFromHub(actor: Actor, { hubId, personId }: z.output<typeof hubMemberInput>, key: Key) {
  return change(actor, "hub.left", key, { hubId, personId }, async (tx) => {
    await lockOwnHub(tx, actor, hubId);
    if (!(await leave(tx, hubId, personId))) throw new Refused("They have left this hub already.");
    return { hubId, personId, removed: true, taskIds: await giveBackTasks(tx, hubId, personId) };
  });
}

/** A coordinator makes somebody a coordinator, or a volunteer again. Where nobody coordinates, a steward appoints one of its people. */
export function setHubRole(actor: Actor, { hubId, personId, role }: z.output<typeof hubRoleInput>, key: Key) {
  return change(actor, "hub.role-set", key, { hubId, personId, role }, async (tx) => {
    await lockToAppoint(tx, actor, hubId);
    if (role === "volunteer") await checkLastCoordinator(tx, hubId, personId);
    const { count } = await tx.hubMember.updateMany({
      where: { hubId, personId, state: "active", role: { not: role } },
      data: { role },
    });
    if (count === 0) throw new Refused("This has changed already. Open the page again to see who does what.");
    return { hubId, personId, role };
  });
}

async function lockToAppoint(tx: Tx, actor: Actor, hubId: number) {
  if (!actor.steward) return lockOwnHub(tx, actor, hubId);
  await lockHub(tx, hubId);
  if ((await countCoordinators(tx, hubId)) > 0) await lockOwnHub(tx, actor, hubId);
}

async function leave(tx: Tx, hubId: number, personId: number) {
  await checkLastCoordinator(tx, hubId, personId);
  const { count } = await tx.hubMember.updateMany({
    where: { hubId, personId, state: { not: "left" } },
    data: { state: "left", role: "volunteer", since: now() },
  });
  return count === 1;
}
