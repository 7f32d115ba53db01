import type { z } from "zod";
import { type Actor, isInWard } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { findMessage, messageFacts } from "@/lib/talk/commands/own";
import type { oneMessageInput } from "@/lib/talk/input";
import { listThreadHubs } from "@/lib/talk/queries/seat";
import { mayModerate, mayTalkFor } from "@/lib/talk/rules";

/** Somebody in a thread asks a steward to look at what another wrote. */
export function reportMessage(actor: Actor, { messageId }: z.output<typeof oneMessageInput>, key: Key) {
  return change(actor, "message.reported", key, { messageId }, async (tx) => {
    const message = await findMessage(tx, messageId);
    if (!(await reads(tx, actor, message))) found(null, "message");
    if (message.authorId === actor.personId) throw new Refused("You wrote this yourself.");
    const { count } = await tx.message.updateMany({
      where: { id: messageId, reportedAt: null, takenDownAt: null },
      data: { reportedAt: now(), reportedById: found(actor.personId, "person") },
    });
    if (count === 0) throw new Refused("Somebody has reported this already. A steward looks at it.");
    return messageFacts(message);
  });
}

async function reads(tx: Tx, actor: Actor, message: { requestId: number; request: { wardId: number } }) {
  if (isInWard(actor, message.request.wardId) || mayModerate(actor)) return true;
  const own = actor.hubs.filter((hub) => mayTalkFor(actor, hub.hubId)).map((hub) => hub.hubId);
  return own.length > 0 && (await listThreadHubs(message.requestId, tx)).some((hubId) => own.includes(hubId));
}
