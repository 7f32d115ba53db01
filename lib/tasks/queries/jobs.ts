import { type Actor, isCoordinatorOf, isMemberOf } from "@/lib/actor";
import { now } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { firstName } from "@/lib/people/rules";
import { isTaker } from "@/lib/tasks/rules";
import type { Prisma } from "@/prisma/generated/client";
import type { TaskKind, TaskState } from "@/prisma/generated/enums";

/** A small job as people of its hub read it. */
export type Job = {
  id: number;
  kind: TaskKind;
  words: string;
  on: Date | null;
  state: TaskState;
  /** The request that it is for, or the bag. */
  request: string | null;
  bag: string | null;
  /** Who took it: by first name for coordinators; others read only that it is theirs. */
  by: string | null;
  makerId: number | null;
  mine: boolean;
  doneAt: Date | null;
};

/** As many open jobs as a page shows; the rest come up as these are done. */
export const jobsShown = 50;
const doneFor = 14;
const doneShown = 20;

/** A hub's jobs that are open or taken, by their day, and what was done in the last 14 days. For its people. @throws NotFound */
export async function listJobs(actor: Actor, hubId: number, store: Db = db) {
  if (!isMemberOf(actor, hubId)) found(null, "hub");
  const own = { takenBy: { personId: actor.personId ?? 0 } };
  const [open, taken, mine, done, waiting] = await Promise.all([
    list(hubId, { state: "open" }, soonest, jobsShown, store),
    list(hubId, { state: "taken", NOT: own }, soonest, jobsShown, store),
    list(hubId, { state: "taken", ...own }, soonest, jobsShown, store),
    list(hubId, { state: "done", doneAt: { gte: addDays(now(), -doneFor) } }, [{ doneAt: "desc" }], doneShown, store),
    store.task.count({ where: { hubId, state: "open" } }),
  ]);
  const read = (rows: Row[]) => rows.map((row) => asJob(actor, hubId, row));
  return {
    open: read(open),
    taken: read(taken),
    mine: read(mine),
    done: read(done),
    waiting,
  };
}

/** What somebody's home shows of a hub's jobs: their own, and the first few that are open. @throws NotFound */
export async function listHomeJobs(actor: Actor, hubId: number, take: number, store: Db = db) {
  if (!isMemberOf(actor, hubId)) found(null, "hub");
  const [mine, open] = await Promise.all([
    list(hubId, { state: "taken", takenBy: { personId: actor.personId ?? 0 } }, soonest, jobsShown, store),
    list(hubId, { state: "open" }, soonest, take, store),
  ]);
  return { mine: mine.map((row) => asJob(actor, hubId, row)), open: open.map((row) => asJob(actor, hubId, row)) };
}

/** One job of a hub. @throws NotFound */
export async function findJob(actor: Actor, hubId: number, id: number, store: Db = db): Promise<Job> {
  if (!isMemberOf(actor, hubId)) found(null, "job");
  const row = found(await store.task.findFirst({ where: { id, hubId }, select: fields }), "job");
  return asJob(actor, hubId, row);
}

type Order = Prisma.TaskOrderByWithRelationInput[];
const soonest: Order = [{ on: { sort: "asc", nulls: "last" } }, { id: "asc" }];

const list = (hubId: number, where: Prisma.TaskWhereInput, orderBy: Order, take: number, store: Db) =>
  store.task.findMany({ where: { hubId, ...where }, select: fields, orderBy, take });

const fields = {
  id: true,
  kind: true,
  words: true,
  on: true,
  state: true,
  doneAt: true,
  request: { select: { ref: true } },
  shipment: { select: { ref: true } },
  takenBy: { select: { id: true, name: true, personId: true } },
} satisfies Prisma.TaskSelect;
type Row = Prisma.TaskGetPayload<{ select: typeof fields }>;

function asJob(actor: Actor, hubId: number, { request, shipment, takenBy, ...row }: Row): Job {
  const mine = isTaker(actor, takenBy);
  const runs = isCoordinatorOf(actor, hubId);
  return {
    ...row,
    request: request?.ref ?? null,
    bag: shipment?.ref ?? null,
    by: takenBy && runs && !mine ? firstName(takenBy.name) : null,
    makerId: runs ? (takenBy?.id ?? null) : null,
    mine,
  };
}
