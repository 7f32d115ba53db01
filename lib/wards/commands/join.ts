import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import { allow, found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { checkWardNotBlocked } from "@/lib/ledger/blocks";
import { restLines } from "@/lib/ledger/rests";
import { lockWard, shareWard } from "@/lib/wards/commands/own";
import type { wardInput, wardMemberInput } from "@/lib/wards/input";
import { mayAddWard, mayDecideFor } from "@/lib/wards/rules";

/** Somebody asks to join a ward. One of its people lets them in; a steward does where it has nobody. */
export function askToJoinWard(actor: Actor, { wardId }: z.output<typeof wardInput>, key: Key) {
  return change(actor, "ward.join-asked", key, { wardId }, async (tx) => {
    allow(mayAddWard(actor));
    const personId = found(actor.personId, "person");
    const ward = await shareWard(tx, wardId);
    if (ward.mergedIntoId !== null)
      throw new Refused("This ward is one with another now. Open the page again to join it.");
    if (ward.state === "declined" || ward.blockedAt)
      throw new Refused("This ward cannot be joined at the moment. Write to a steward.");
    const asked = await tx.$executeRaw`
      INSERT INTO "WardMember" ("wardId", "personId", state, since) VALUES (${wardId}, ${personId}, 'asked', ${now()})
      ON CONFLICT ("wardId", "personId") DO UPDATE SET state = 'asked', since = EXCLUDED.since
      WHERE "WardMember".state = 'left'`;
    if (asked === 0) throw new Refused("You are in this ward already, or you have asked and will hear soon.");
    return { wardId, personId };
  });
}

/** Lets in somebody who asked. */
export function admitToWard(actor: Actor, input: z.output<typeof wardMemberInput>, key: Key) {
  return decide(actor, "ward.joined", "active", input, key);
}

/** Does not let in somebody who asked. They may ask again. */
export function declineFromWard(actor: Actor, input: z.output<typeof wardMemberInput>, key: Key) {
  return decide(actor, "ward.join-declined", "left", input, key);
}

function decide(
  actor: Actor,
  name: "ward.joined" | "ward.join-declined",
  state: "active" | "left",
  { wardId, personId }: z.output<typeof wardMemberInput>,
  key: Key,
) {
  return change(actor, name, key, { wardId, personId }, async (tx) => {
    if (!mayDecideFor(actor, wardId)) found(null, "ward");
    const ward = await lockWard(tx, wardId);
    if (!actor.steward) checkWardNotBlocked(ward);
    const { count } = await tx.wardMember.updateMany({
      where: { wardId, personId, state: "asked" },
      data: { state, since: now() },
    });
    if (count === 0) throw new Refused("Somebody has answered this already. Open the page again to see who is in.");
    await restLines(tx, [wardId]);
    return { wardId, personId };
  });
}
