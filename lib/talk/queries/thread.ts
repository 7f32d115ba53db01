import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { NotFound } from "@/lib/errors";
import { findSeat, type Seat } from "@/lib/talk/queries/seat";
import { sayAuthor } from "@/lib/talk/rules";

/** A message as one of the thread reads it. No words: a steward has taken it down. */
export type ThreadMessage = {
  id: number;
  by: string;
  mine: boolean;
  at: Date;
  words: string | null;
  /** The reader has asked a steward to look at it, and none has yet. */
  reported: boolean;
};

export const messagesOnPage = 20;

type Where = { page?: number; message?: number | undefined };

/**
 * The thread of a request, for its ward or one of its hubs, at a page or where a message stands. Page 1 is the newest,
 * and each page has first what was written first. @throws NotFound
 */
export async function findThread(actor: Actor, ref: string, hubId: number | null, to: Where = {}, store: Db = db) {
  const seat = await findSeat(actor, { ref }, hubId, store);
  const where = { requestId: seat.id };
  const total = await store.message.count({ where });
  const pages = Math.max(1, Math.ceil(total / messagesOnPage));
  const at = Math.min(to.page ?? (await pageWith(seat.id, to.message, store)), pages);
  const rows = await store.message.findMany({
    where,
    select: fields,
    orderBy: { id: "desc" },
    take: messagesOnPage,
    skip: (at - 1) * messagesOnPage,
  });
  const messages = rows.reverse().map((row) => asRead(actor, seat, row));
  const { id: requestId, mayWrite, ward } = seat;
  return { requestId, ref: seat.ref, ward: ward.name, mayWrite, messages, total, page: at, pages };
}

/** How many messages a thread has; null for whoever is not in it. */
export async function countMessages(actor: Actor, ref: string, hubId: number | null, store: Db = db) {
  try {
    const { id } = await findSeat(actor, { ref }, hubId, store);
    return await store.message.count({ where: { requestId: id } });
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}

async function pageWith(requestId: number, message: number | undefined, store: Db) {
  if (!message) return 1;
  return Math.max(
    1,
    Math.ceil((await store.message.count({ where: { requestId, id: { gte: message } } })) / messagesOnPage),
  );
}

const fields = {
  id: true,
  authorId: true,
  hubId: true,
  words: true,
  at: true,
  reportedAt: true,
  reportedById: true,
  takenDownAt: true,
  author: { select: { name: true, named: true } },
  hub: { select: { name: true } },
} as const;

type Row = {
  id: number;
  authorId: number;
  hubId: number | null;
  words: string;
  at: Date;
  reportedAt: Date | null;
  reportedById: number | null;
  takenDownAt: Date | null;
  author: { name: string; named: boolean };
  hub: { name: string } | null;
};

function asRead(actor: Actor, seat: Seat, row: Row): ThreadMessage {
  const mine = row.authorId === actor.personId;
  return {
    id: row.id,
    by: mine ? "You" : sayAuthor(row.hub?.name ?? seat.ward.name, mayNameTo(seat, row) ? row.author.name : null),
    mine,
    at: row.at,
    words: row.takenDownAt ? null : row.words,
    reported: row.reportedAt !== null && row.reportedById === actor.personId,
  };
}

/** People of one side know each other. A ward reads the name of somebody in a hub only if they chose to be named. */
const mayNameTo = ({ hubId }: Seat, row: Row) =>
  row.hubId === hubId || (hubId === null && row.hubId !== null && row.author.named);
