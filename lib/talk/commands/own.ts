import type { Tx } from "@/lib/db";
import { found } from "@/lib/errors";

/** A message with the ward that its thread belongs to. Not locked. */
export async function findMessage(tx: Tx, id: number) {
  const request = { select: { wardId: true } };
  return found(await tx.message.findUnique({ where: { id }, include: { request } }), "message");
}

export const messageFacts = ({ id, requestId, request }: Awaited<ReturnType<typeof findMessage>>) => ({
  messageId: id,
  requestId,
  wardId: request.wardId,
});
