import { randomUUID } from "node:crypto";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { findChoices, findLastSent } from "@/lib/jobs/letters/chosen";
import { dueAt, isChosen } from "@/lib/mail/rules";
import type { Outgoing } from "@/prisma/generated/client";

/** As many letters as one mail can hold and still be read. */
const most = 40;

/**
 * Makes one mail of letters that are due, as its reader has chosen by now. What may not go out after all is put off, or
 * dropped. False when nothing was due.
 */
export async function gather(tx: Tx, personId: number): Promise<boolean> {
  const due = await tx.outgoing.findMany({
    where: { personId, mailId: null, settledAt: null, dueAt: { lte: now() } },
    orderBy: { eventId: "asc" },
    take: most,
  });
  const ready = due.length > 0 ? await sift(tx, personId, due) : [];
  if (ready.length > 0) {
    const id = { in: oneMail(ready).map((letter) => letter.id) };
    await tx.outgoing.updateMany({ where: { id }, data: { mailId: randomUUID() } });
  }
  return due.length > 0;
}

/** Those that may go out at this moment. */
async function sift(tx: Tx, personId: number, due: Outgoing[]) {
  const [choice, last] = await Promise.all([findChoices([personId]), findLastSent([personId])]);
  // The daily letter comes at its hour, and takes along what else is waiting then.
  const lastAt = due.some(({ when }) => when === "daily") ? undefined : last.get(personId);
  const ready = [];
  for (const letter of due) {
    const chosen = choice(letter);
    const time = putOff(letter, chosen === "daily", lastAt);
    const where = { id: letter.id };
    if (chosen === "never") await tx.outgoing.update({ where, data: { settledAt: now() } });
    else if (time > now()) await tx.outgoing.update({ where, data: { dueAt: time, when: chosen } });
    else ready.push(letter);
  }
  return ready;
}

/** A daily letter that is due has waited for its hour; it may have to wait for the morning. */
function putOff(letter: Outgoing, daily: boolean, lastAt: Date | undefined) {
  const waits = daily && letter.when !== "daily";
  return dueAt(now(), { ...letter, when: waits ? "daily" : "at_once" }, waits ? undefined : lastAt, env.RHYTHM.mail);
}

/** What is about somebody themselves goes by itself. The rest goes together, unless nothing but daily letters is bundled. */
function oneMail(ready: Outgoing[]): Outgoing[] {
  const [first] = ready;
  if (!first || !isChosen(first.kind)) return ready.slice(0, 1);
  if (env.RHYTHM.mail.bundle === 0 && first.when !== "daily") return [first];
  return ready.filter(({ kind, when }) => isChosen(kind) && (env.RHYTHM.mail.bundle > 0 || when === "daily"));
}
