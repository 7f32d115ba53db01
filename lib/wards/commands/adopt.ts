import type { z } from "zod";
import { type Actor, isClock } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import { allow, found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { checkWardNotBlocked } from "@/lib/ledger/blocks";
import { restLines } from "@/lib/ledger/rests";
import { lockWard, shareWard } from "@/lib/wards/commands/own";
import type { adoptInput, wardInput } from "@/lib/wards/input";
import { isEmptyWard, neighbours } from "@/lib/wards/queries/empty";

const looked = "Somebody looks after this ward now, or nothing that it asked for is still to come.";

/** The clock has found a ward that nobody is in: its site's other wards are asked to look after it. */
export function offerWard(actor: Actor, { wardId }: z.output<typeof wardInput>, key: Key) {
  return change(actor, "ward.offered", key, { wardId }, async (tx) => {
    allow(isClock(actor));
    const { siteId } = await shareWard(tx, wardId);
    if (!(await isEmptyWard(wardId, tx))) throw new Refused(looked);
    return { wardId, siteId };
  });
}

/**
 * Somebody of another checked ward of the site looks after a ward that nobody is in: they are in it from now on. A
 * steward may name them.
 */
export function adoptWard(actor: Actor, { wardId, personId }: z.output<typeof adoptInput>, key: Key) {
  return change(actor, "ward.adopted", key, { wardId, personId }, async (tx) => {
    if (personId !== undefined && personId !== actor.personId) allow(actor.steward);
    const who = found(personId ?? actor.personId, "ward");
    const ward = await lockWard(tx, wardId);
    const near = { personId: who, state: "active", person: { blockedAt: null }, ward: neighbours(ward) } as const;
    if (!(await tx.wardMember.findFirst({ where: near }))) {
      if (!actor.steward) found(null, "ward");
      throw new Refused("Choose somebody who is in another checked ward of this site.", "personId");
    }
    if (ward.state !== "checked" && !actor.steward) found(null, "ward");
    if (!(await isEmptyWard(wardId, tx))) throw new Refused(looked);
    checkWardNotBlocked(ward);
    const key = { wardId, personId: who };
    const data = { state: "active", since: now() } as const;
    await tx.wardMember.upsert({ where: { wardId_personId: key }, create: { ...key, ...data }, update: data });
    await restLines(tx, [wardId]);
    return { wardId, siteId: ward.siteId, personId: who };
  });
}
