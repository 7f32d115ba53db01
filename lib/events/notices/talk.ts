import { db } from "@/lib/db";
import { found } from "@/lib/errors";
import type { About } from "@/lib/events/notices/about";
import { listOwnHubs } from "@/lib/events/notices/look";
import * as letters from "@/lib/mail/letters/talk";
import { addressOf } from "@/lib/mail/send";
import { listThreadHubs } from "@/lib/talk/queries/seat";
import { sayAuthor } from "@/lib/talk/rules";

/** Nothing to whoever has left the ward since, nor when the message is gone. */
export async function writtenToWard({ facts, personId }: About<"message.written">) {
  const message = await findMessage(facts.messageId);
  const member = await db.wardMember.findFirst({ where: { wardId: facts.wardId, personId, state: "active" } });
  if (!member || isGone(message)) return null;
  const mayName = message.hubId === null || message.author.named;
  return letters.written({ ...asWritten(message, mayName), url: pageOf(message, null) });
}

/** Nothing to whoever coordinates no hub of the thread any more. */
export async function writtenToHub({ facts, personId }: About<"message.written">) {
  const message = await findMessage(facts.messageId);
  const hubs = await listOwnHubs(personId, await listThreadHubs(facts.requestId));
  const hub = hubs.find(({ id }) => id === message.hubId) ?? hubs[0];
  if (!hub || isGone(message)) return null;
  return letters.written({ ...asWritten(message, message.hubId === hub.id), url: pageOf(message, hub.slug) });
}

export async function reported({ facts }: About<"message.reported">) {
  const { id, request, reportedAt, takenDownAt } = await findMessage(facts.messageId);
  if (!reportedAt || takenDownAt) return null;
  return letters.reported({ ref: request.ref, url: addressOf(`/steward/talk/${id}`) });
}

export async function takenDown({ facts, words }: About<"message.taken-down">) {
  const message = await findMessage(facts.messageId);
  return message.takenDownAt ? letters.takenDown({ ...toAuthor(message), words }) : null;
}

export async function putBack({ facts }: About<"message.put-back">) {
  const message = await findMessage(facts.messageId);
  return message.takenDownAt ? null : letters.putBack(toAuthor(message));
}

export const author = async ({ messageId }: { messageId: number }) => [(await findMessage(messageId)).authorId];

type Message = Awaited<ReturnType<typeof findMessage>>;

async function findMessage(id: number) {
  const include = { author: true, hub: true, request: { include: { ward: true } } } as const;
  return found(await db.message.findUnique({ where: { id }, include }), "message");
}

/** A steward has taken it down, or whoever wrote it is erased. */
const isGone = ({ takenDownAt, words }: Message) => takenDownAt !== null || words === "";

/** The words are left out while a steward has to look at them. */
function asWritten({ author: { name }, hub, request, words, reportedAt }: Message, mayName: boolean) {
  return {
    by: sayAuthor(hub?.name ?? request.ward.name, mayName ? name : null),
    ref: request.ref,
    words: reportedAt ? null : words,
  };
}

const toAuthor = (message: Message) => ({
  ref: message.request.ref,
  url: pageOf(message, message.hub?.slug ?? null),
});

const pageOf = ({ id, request: { ref } }: Message, slug: string | null) =>
  addressOf(`${slug ? `/hub/${slug}` : ""}/requests/${ref}/talk?message=${id}#message-${id}`);
