import { type Actor, isCoordinatorOf, isMemberOf } from "@/lib/actor";
import { now } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { firstName } from "@/lib/tasks/queries/work";
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
  const list = (where: Prisma.TaskWhereInput, orderBy: Prisma.TaskOrderByWithRelationInput[], take: number) =>
    store.task.findMany({ where: { hubId, ...where }, select: fields, orderBy, take });
  const soonest: Prisma.TaskOrderByWithRelationInput[] = [{ on: { sort: "asc", nulls: "last" } }, { id: "asc" }];
  const [open, taken, mine, done, waiting] = await Promise.all([
    list({ state: "open" }, soonest, jobsShown),
    list({ state: "taken" }, soonest, jobsShown),
    list({ state: "taken", takenBy: { personId: actor.personId ?? 0 } }, soonest, jobsShown),
    list({ state: "done", doneAt: { gte: addDays(now(), -doneFor) } }, [{ doneAt: "desc" }], doneShown),
    store.task.count({ where: { hubId, state: "open" } }),
  ]);
  const read = (rows: Row[]) => rows.map((row) => asJob(actor, hubId, row));
  return {
    open: read(open),
    taken: read(taken).filter((job) => !job.mine),
    mine: read(mine),
    done: read(done),
    waiting,
  };
}
export type Jobs = Awaited<ReturnType<typeof listJobs>>;

/** One job of a hub. @throws NotFound */
export async function findJob(actor: Actor, hubId: number, id: number, store: Db = db): Promise<Job> {
  if (!isMemberOf(actor, hubId)) found(null, "job");
  const row = found(await store.task.findFirst({ where: { id, hubId }, select: fields }), "job");
  return asJob(actor, hubId, row);
}

const fields = {
  id: true,
  kind: true,
  words: true,
  on: true,
  state: true,
  doneAt: true,
  request: { select: { ref: true } },
  shipment: { select: { ref: true } },
  takenBy: { select: { name: true, personId: true } },
} satisfies Prisma.TaskSelect;
type Row = Prisma.TaskGetPayload<{ select: typeof fields }>;

function asJob(actor: Actor, hubId: number, { request, shipment, takenBy, ...row }: Row): Job {
  const mine = isTaker(actor, takenBy);
  return {
    ...row,
    request: request?.ref ?? null,
    bag: shipment?.ref ?? null,
    by: takenBy && isCoordinatorOf(actor, hubId) && !mine ? firstName(takenBy.name) : null,
    mine,
  };
}
