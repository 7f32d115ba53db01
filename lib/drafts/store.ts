import type { Actor, PersonActor } from "@/lib/actor";
import { now } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { prisma } from "@/lib/db";
import { type Answers, noAnswers } from "@/lib/drafts/input";
import { env } from "@/lib/env";

const end = () => addDays(now(), env.RETENTION.drafts);

/** Keeps what was typed for a while (7 days) from now, for this browser and, once somebody has signed in, for that person. */
export async function saveDraft(actor: Actor, tokenHash: string, answers: Answers) {
  const data = { answers, expiresAt: end(), ...(actor.personId === null ? {} : { personId: actor.personId }) };
  const OR = [{ personId: null }, ...(actor.personId === null ? [] : [{ personId: actor.personId }])];
  const { count } = await prisma.draft.updateMany({ where: { tokenHash, OR }, data });
  if (count === 0) await prisma.draft.createMany({ data: [{ tokenHash, ...data }], skipDuplicates: true });
}

/** Gives a draft that nobody owns to the person who has just signed in, so that they find it on any device. */
export async function attachDraft(actor: PersonActor, tokenHash: string) {
  const where = { tokenHash, personId: null, expiresAt: { gt: now() } };
  const { count } = await prisma.draft.updateMany({ where, data: { personId: actor.personId, expiresAt: end() } });
  return count === 1;
}

/** Forgets the answers and remembers what came of them, so that whoever sends them again lands on the same page. */
export const closeDraft = (actor: PersonActor, tokenHash: string, ref: string) =>
  saveDraft(actor, tokenHash, { ...noAnswers, sent: ref });

export async function dropDraft(tokenHash: string) {
  await prisma.draft.deleteMany({ where: { tokenHash } });
}
