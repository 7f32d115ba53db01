import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { listWork, type Work } from "@/lib/tasks/queries/work";
import type { TaskKind } from "@/prisma/generated/enums";

/** A ward's words that reached somebody, with their own pieces in the bag and the jobs they did for it: for that person only. */
export type Reached = {
  thanksId: number;
  words: string;
  ward: string;
  site: string;
  at: Date;
  pieces: number;
  tasks: number;
  did: TaskKind[];
};

export const reachedOnPage = 10;

/** The thank-yous that reached a person, newest first, whichever hubs they are in now. */
export async function listReached(actor: Actor, page = 1, take = reachedOnPage, store: Db = db) {
  const me = actor.personId ?? 0;
  const where = { maker: { person: { OR: [{ id: me }, { mergedIntoId: me }] } } };
  const total = await store.thanksRecipient.count({ where });
  const pages = Math.max(1, Math.ceil(total / take));
  const at = Math.min(page, pages);
  const rows = await store.thanksRecipient.findMany({
    where,
    select: {
      pieces: true,
      tasks: true,
      thanks: {
        select: {
          id: true,
          shipmentId: true,
          words: true,
          createdAt: true,
          ward: { select: { name: true, site: { select: { name: true } } } },
        },
      },
    },
    orderBy: [{ thanksId: "desc" }, { makerId: "asc" }],
    take,
    skip: (at - 1) * take,
  });
  const helped = rows.filter(({ tasks }) => tasks > 0).map(({ thanks }) => thanks.shipmentId);
  const work = helped.length > 0 ? await listWork(helped, store) : [];
  const reached = rows.map(
    ({ pieces, tasks, thanks: { id, shipmentId, words, createdAt, ward } }): Reached => ({
      thanksId: id,
      words,
      ward: ward.name,
      site: ward.site.name,
      at: createdAt,
      pieces,
      tasks,
      did: whatDid(actor.personId, { shipmentId, createdAt }, work),
    }),
  );
  return { reached, total, page: at, pages };
}

type Words = { shipmentId: number; createdAt: Date };

/** The kinds of jobs that somebody had done for a bag when its ward wrote. */
export const whatDid = (personId: number | null, { shipmentId, createdAt }: Words, work: Work[]): TaskKind[] =>
  work
    .filter((each) => each.shipmentId === shipmentId && each.personId === personId && each.doneAt <= createdAt)
    .map(({ kind }) => kind);
