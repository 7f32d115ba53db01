import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { restLines } from "@/lib/ledger/rests";
import { lockWard } from "@/lib/wards/commands/own";
import type { wardInput, wardMemberInput } from "@/lib/wards/input";
import { mayDecideFor } from "@/lib/wards/rules";

/** Somebody leaves a ward, or takes back asking to join. The ward stays, with all it asked for. */
export function leaveWard(actor: Actor, { wardId }: z.output<typeof wardInput>, key: Key) {
  return change(actor, "ward.left", key, { wardId }, async (tx) => {
    const personId = found(actor.personId, "ward");
    if (!(await leave(tx, wardId, personId))) found(null, "ward");
    return { wardId, personId, removed: false };
  });
}

/** Takes somebody out of a ward who no longer works there. */
export function removeFromWard(actor: Actor, { wardId, personId }: z.output<typeof wardMemberInput>, key: Key) {
  return change(actor, "ward.left", key, { wardId, personId }, async (tx) => {
    if (!mayDecideFor(actor, wardId)) found(null, "ward");
    if (!(await leave(tx, wardId, personId))) throw new Refused("They have left this ward already.");
    return { wardId, personId, removed: true };
  });
}

async function leave(tx: Tx, wardId: number, personId: number) {
  await lockWard(tx, wardId);
  const { count } = await tx.wardMember.updateMany({
    where: { wardId, personId, state: { not: "left" } },
    data: { state: "left", since: now() },
  });
  await restLines(tx, [wardId]);
  return count === 1;
}
