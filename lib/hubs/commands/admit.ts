import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import { Refused } from "@/lib/errors";
import { checkNotClosed, letIn, lockOwnHub } from "@/lib/hubs/commands/own";
import type { hubMemberInput } from "@/lib/hubs/input";
import type { Key } from "@/lib/keys";

const answered = "This has been answered already. Open the page again to see who is in.";

/** A coordinator lets in somebody who asked. */
export function admitToHub(actor: Actor, { hubId, personId }: z.output<typeof hubMemberInput>, key: Key) {
  return change(actor, "hub.joined", key, { hubId, personId }, async (tx) => {
    checkNotClosed(await lockOwnHub(tx, actor, hubId));
    const asked = await tx.hubMember.findUnique({ where: { hubId_personId: { hubId, personId }, state: "asked" } });
    if (!asked) throw new Refused(answered);
    return { hubId, personId, makerId: await letIn(tx, hubId, personId) };
  });
}

/** A coordinator does not let in somebody who asked. They may ask again. */
export function declineFromHub(actor: Actor, { hubId, personId }: z.output<typeof hubMemberInput>, key: Key) {
  return change(actor, "hub.join-declined", key, { hubId, personId }, async (tx) => {
    await lockOwnHub(tx, actor, hubId);
    const { count } = await tx.hubMember.updateMany({
      where: { hubId, personId, state: "asked" },
      data: { state: "left", since: now() },
    });
    if (count === 0) throw new Refused(answered);
    return { hubId, personId };
  });
}
