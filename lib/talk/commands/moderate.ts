import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import { allow, found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { findMessage, messageFacts } from "@/lib/talk/commands/own";
import type { oneMessageInput, takeDownInput } from "@/lib/talk/input";
import { mayModerate } from "@/lib/talk/rules";

/** A steward hides a message from everybody in its thread, and says why. Its author hears. */
export function takeDownMessage(actor: Actor, input: z.output<typeof takeDownInput>, key: Key) {
  return change(
    actor,
    "message.taken-down",
    key,
    input,
    async (tx) => {
      allow(mayModerate(actor));
      const message = await findMessage(tx, input.messageId);
      const { count } = await tx.message.updateMany({
        where: { id: message.id, takenDownAt: null },
        data: { takenDownAt: now(), takenDownById: found(actor.personId, "person") },
      });
      if (count === 0) throw new Refused("This message has been taken down already.");
      return messageFacts(message);
    },
    input.reason,
  );
}

/** A steward has looked at a reported message, and it stays. */
export function keepMessage(actor: Actor, { messageId }: z.output<typeof oneMessageInput>, key: Key) {
  return change(actor, "message.kept", key, { messageId }, async (tx) => {
    allow(mayModerate(actor));
    const message = await findMessage(tx, messageId);
    const { count } = await tx.message.updateMany({
      where: { id: messageId, reportedAt: { not: null }, takenDownAt: null },
      data: { reportedAt: null, reportedById: null },
    });
    if (count === 0) throw new Refused("Another steward has decided this already.");
    return messageFacts(message);
  });
}

/** A steward shows a message again that was taken down by mistake. */
export function putBackMessage(actor: Actor, { messageId }: z.output<typeof oneMessageInput>, key: Key) {
  return change(actor, "message.put-back", key, { messageId }, async (tx) => {
    allow(mayModerate(actor));
    const message = await findMessage(tx, messageId);
    const { count } = await tx.message.updateMany({
      where: { id: messageId, takenDownAt: { not: null } },
      data: { takenDownAt: null, takenDownById: null, reportedAt: null, reportedById: null },
    });
    if (count === 0) throw new Refused("This message is not taken down now.");
    return messageFacts(message);
  });
}
