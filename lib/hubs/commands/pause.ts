import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { Refused } from "@/lib/errors";
import { checkNotClosed, lockOwnHub } from "@/lib/hubs/commands/own";
import type { onlyHubInput, pauseInput } from "@/lib/hubs/input";
import { restsUntil } from "@/lib/hubs/pause";
import type { Key } from "@/lib/keys";

/** A hub rests until a day, which may be moved: nothing is offered to it. What it has promised stays promised. */
export function pauseHub(actor: Actor, { hubId, until }: z.output<typeof pauseInput>, key: Key) {
  return change(actor, "hub.paused", key, { hubId, until }, async (tx) => {
    checkNotClosed(await lockOwnHub(tx, actor, hubId));
    if (until <= today() || until > addDays(today(), 366))
      throw new Refused("Choose a day from tomorrow to a year from now", "until");
    await tx.hub.update({ where: { id: hubId }, data: { pausedUntil: until } });
    return { hubId, until: until.toISOString().slice(0, 10) };
  });
}

/** A hub is back before the day it had said. */
export function resumeHub(actor: Actor, { hubId }: z.output<typeof onlyHubInput>, key: Key) {
  return change(actor, "hub.resumed", key, { hubId }, async (tx) => {
    const { pausedUntil } = await lockOwnHub(tx, actor, hubId);
    if (!restsUntil(pausedUntil, today())) throw new Refused("Your hub is not resting any more.");
    await tx.hub.update({ where: { id: hubId }, data: { pausedUntil: null } });
    return { hubId };
  });
}
