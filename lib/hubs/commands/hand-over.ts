import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import { checkNotClosed, countCoordinators, lockOwnHub } from "@/lib/hubs/commands/own";
import type { handOverInput, onlyHubInput } from "@/lib/hubs/input";
import type { Key } from "@/lib/keys";

/** A coordinator hands the hub to one of its people, and is a volunteer from then on, or leaves: one act. */
export function handOver(actor: Actor, input: z.output<typeof handOverInput>, key: Key) {
  const { hubId, personId } = input;
  return change(actor, "hub.handed-over", key, input, async (tx) => {
    checkNotClosed(await lockOwnHub(tx, actor, hubId));
    const byId = found(actor.personId, "hub");
    if (personId === byId) throw new Refused("Choose somebody else to take over", "personId");
    const left = input.next === "leave";
    await stepDown(tx, { hubId, personId: byId }, left ? { state: "left", since: now() } : {});
    const where = { hubId, personId, state: "active" } as const;
    const { count } = await tx.hubMember.updateMany({ where, data: { role: "coordinator" } });
    if (count === 0) throw new Refused("They have left the hub. Choose somebody else.", "personId");
    return { hubId, personId, byId, left };
  });
}

/** The last coordinator steps back, and nobody takes over yet: the hub goes on, and the stewards look for somebody. */
export function passToStewards(actor: Actor, { hubId }: z.output<typeof onlyHubInput>, key: Key) {
  return change(actor, "hub.passed", key, { hubId }, async (tx) => {
    checkNotClosed(await lockOwnHub(tx, actor, hubId));
    const personId = found(actor.personId, "hub");
    if ((await countCoordinators(tx, hubId)) > 1)
      throw new Refused("Somebody else coordinates this hub too, so you can step back at once.");
    await stepDown(tx, { hubId, personId });
    return { hubId, personId };
  });
}

type Leaving = { state?: "left"; since?: Date };

/** Somebody may have handed over on another page meanwhile: what counts is what they are once the hub is locked. */
async function stepDown(tx: Tx, who: { hubId: number; personId: number }, leaving: Leaving = {}) {
  const where = { ...who, role: "coordinator", state: "active" } as const;
  const { count } = await tx.hubMember.updateMany({ where, data: { role: "volunteer", ...leaving } });
  if (count === 0) throw new Refused("You do not coordinate this hub any more.");
}
