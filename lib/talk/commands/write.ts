import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import { found } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import type { messageInput } from "@/lib/talk/input";
import { findSeat } from "@/lib/talk/queries/seat";

/** Somebody writes to the others in the thread of a request, for the ward or for one of its hubs. */
export function writeMessage(actor: Actor, input: z.output<typeof messageInput>, key: Key) {
  return change(actor, "message.written", key, input, async (tx) => {
    const { hubId, words } = input;
    const { id: requestId, wardId, mayWrite } = await findSeat(actor, { id: input.requestId }, hubId, tx);
    if (!mayWrite) found(null, "request");
    const authorId = found(actor.personId, "person");
    const { id } = await tx.message.create({ data: { requestId, authorId, hubId, words, at: now() } });
    return { messageId: id, requestId, wardId };
  });
}
