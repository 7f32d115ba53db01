import { now } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { env } from "@/lib/env";
import { findChoices, findLastSent } from "@/lib/jobs/letters/chosen";
import type { MailKind } from "@/lib/mail/kinds";
import { dueAt } from "@/lib/mail/rules";

type Hearer = { personId: number; part: string; kind: MailKind };

/** Keeps a letter for each who hears of an event and has not stopped such mail, until it is due. Twice keeps none twice. */
export async function keepLetters(eventId: number, hearers: Hearer[]) {
  const people = hearers.map(({ personId }) => personId);
  const [choice, last] = await Promise.all([findChoices(people), findLastSent(people)]);
  const data = hearers.flatMap((hearer) => {
    const when = choice(hearer);
    if (when === "never") return [];
    const due = dueAt(now(), { ...hearer, when }, last.get(hearer.personId), env.RHYTHM.mail);
    return [{ eventId, ...hearer, when, dueAt: due }];
  });
  await prisma.outgoing.createMany({ data, skipDuplicates: true });
}
