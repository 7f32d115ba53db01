import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { found, Refused } from "@/lib/errors";
import type { breakInput, onlyHubInput } from "@/lib/hubs/input";
import type { Key } from "@/lib/keys";

/** Somebody takes a break from a hub. They say no reason, and nobody is written to. */
export function takeBreak(actor: Actor, { hubId, weeks }: z.output<typeof breakInput>, key: Key) {
  return change(actor, "break.taken", key, { hubId, weeks }, async (tx) => {
    const personId = found(actor.personId, "hub");
    const pausedUntil = addDays(today(), 7 * Number(weeks));
    const where = { hubId, personId, state: "active" } as const;
    const { count } = await tx.hubMember.updateMany({ where, data: { pausedUntil } });
    if (count === 0) found(null, "hub");
    return { personId, fromHub: hubId, until: pausedUntil.toISOString().slice(0, 10) };
  });
}

/** Somebody is back. */
export function endBreak(actor: Actor, { hubId }: z.output<typeof onlyHubInput>, key: Key) {
  return change(actor, "break.ended", key, { hubId }, async (tx) => {
    const personId = found(actor.personId, "hub");
    const own = { hubId, personId, state: "active" } as const;
    found(await tx.hubMember.findFirst({ where: own }), "hub");
    const where = { ...own, pausedUntil: { gt: today() } };
    const { count } = await tx.hubMember.updateMany({ where, data: { pausedUntil: null } });
    if (count === 0) throw new Refused("You are back already. Good to have you.");
    return { personId, fromHub: hubId };
  });
}
