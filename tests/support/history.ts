import { prisma } from "@/lib/db";
import type { SubjectKind } from "@/lib/events/events";

/** The names of the events about one record, in order. */
export async function historyOf(kind: SubjectKind, subjectId: number) {
  const subjects = await prisma.eventSubject.findMany({
    where: { kind, subjectId },
    include: { event: true },
    orderBy: { eventId: "asc" },
  });
  return subjects.map((subject) => subject.event.name);
}

/** How many events there are in all, to show that nothing was recorded. */
export const countEvents = () => prisma.event.count();

/** What came of several attempts at once: how many worked, and what the others were told. */
export async function outcomes(attempts: Promise<unknown>[]) {
  const settled = await Promise.allSettled(attempts);
  const told = settled.flatMap((each) => (each.status === "rejected" ? [String((each.reason as Error).message)] : []));
  return { worked: settled.length - told.length, told };
}
