import { now, today } from "@/lib/clock";
import { db } from "@/lib/db";
import { jobId } from "@/lib/jobs/boss";
import { roundLimit } from "@/lib/jobs/rounds/round";

export type DuePerson = { personId: number; letterId: number; dueAt: string };

/** Who has letters that are due, those who wait longest first, each with their first letter. */
export async function listDuePeople(): Promise<DuePerson[]> {
  const due = await db.outgoing.groupBy({
    by: ["personId"],
    where: { settledAt: null, dueAt: { lte: now() } },
    _min: { id: true, dueAt: true },
    orderBy: { _min: { dueAt: "asc" } },
    take: roundLimit,
  });
  return due.flatMap(({ personId, _min: { id, dueAt } }) =>
    id && dueAt ? [{ personId, letterId: id, dueAt: dueAt.toISOString() }] : [],
  );
}

/** Who of those that hear of an event can be written to now. */
export async function listDueOf(eventId: number): Promise<DuePerson[]> {
  const due = await db.outgoing.findMany({ where: { eventId, settledAt: null, dueAt: { lte: now() } } });
  return due.map(({ personId, id, dueAt }) => ({ personId, letterId: id, dueAt: dueAt.toISOString() }));
}

/**
 * The job that sends what is due to somebody. It ends when nothing is, so one for the same letter at the same time is
 * the same job, however often it is looked for; another day it is another, in case that one failed for good.
 */
export const mailJob = ({ personId, letterId, dueAt }: DuePerson) => ({
  id: jobId("letters", letterId, dueAt, today().toISOString()),
  data: { personId },
});
