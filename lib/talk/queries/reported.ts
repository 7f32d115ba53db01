import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { mayModerate } from "@/lib/talk/rules";

const most = 50;
const around = 3;

/** Messages that somebody asked a steward to look at, the longest waiting first, at most 50. Stewards only. */
export async function listReported(actor: Actor, store: Db = db) {
  if (!mayModerate(actor)) found(null, "page");
  const rows = await store.message.findMany({
    where: { reportedAt: { not: null }, takenDownAt: null },
    select: fields,
    orderBy: { reportedAt: "asc" },
    take: most,
  });
  return rows.map(asSeen);
}

/** A message with the few that were written before and after it. Its words stay a steward's to read when it is taken down. */
export async function findReported(actor: Actor, id: number, store: Db = db) {
  if (!mayModerate(actor)) found(null, "page");
  const row = found(await store.message.findUnique({ where: { id }, select: fields }), "message");
  const beside = (where: object, order: "asc" | "desc") =>
    store.message.findMany({
      where: { requestId: row.requestId, ...where },
      select: fields,
      orderBy: { id: order },
      take: around,
    });
  const [before, after] = await Promise.all([beside({ id: { lt: id } }, "desc"), beside({ id: { gt: id } }, "asc")]);
  return { ...asSeen(row), before: before.reverse().map(asSeen), after: after.map(asSeen) };
}

const fields = {
  id: true,
  requestId: true,
  words: true,
  at: true,
  reportedAt: true,
  takenDownAt: true,
  author: { select: { name: true } },
  hub: { select: { name: true } },
  request: { select: { ref: true, ward: { select: { name: true, site: { select: { name: true } } } } } },
} as const;

type Row = {
  id: number;
  words: string;
  at: Date;
  reportedAt: Date | null;
  takenDownAt: Date | null;
  author: { name: string };
  hub: { name: string } | null;
  request: { ref: string; ward: { name: string; site: { name: string } } };
};

function asSeen({ author, hub, request, reportedAt, takenDownAt, ...row }: Row) {
  const { ref, ward } = request;
  return {
    ...row,
    ref,
    by: `${author.name}, ${hub?.name ?? `${ward.name}, ${ward.site.name}`}`,
    reported: reportedAt !== null,
    takenDown: takenDownAt !== null,
  };
}
export type SeenMessage = Awaited<ReturnType<typeof listReported>>[number];
