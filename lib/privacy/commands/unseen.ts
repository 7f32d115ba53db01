import { type Actor, isClock } from "@/lib/actor";
import { change } from "@/lib/change";
import { now, today } from "@/lib/clock";
import { allow, found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { mayStay } from "@/lib/privacy/rules";

/** The clock tells somebody who has not been here for long that they will be erased unless they come back. */
export function tellUnseen(actor: Actor, { personId }: { personId: number }, key: Key) {
  return change(actor, "person.unseen", key, { personId }, async (tx) => {
    allow(isClock(actor));
    const person = await tx.person.findUnique({ where: { id: personId }, include: { visit: true } });
    const { erasedAt, createdAt, visit } = found(person, "person");
    if (erasedAt || visit?.toldAt) throw new Refused("They have been told already, or are gone.");
    await tx.visit.upsert({
      where: { personId },
      create: { personId, day: createdAt, toldAt: now() },
      update: { toldAt: now() },
    });
    return { personId };
  });
}

/** Whoever reads the mailbox says that the account is to be kept. */
export function keepAccount(actor: Actor, { personId }: { personId: number }, key: Key) {
  return change(actor, "person.stayed", key, { personId }, async (tx) => {
    if (!mayStay(actor, personId)) found(null, "person");
    const { erasedAt } = found(await tx.person.findUnique({ where: { id: personId } }), "person");
    if (erasedAt) throw new Refused("This account has been erased. You are welcome to start anew: sign in.");
    const data = { day: today(), toldAt: null };
    await tx.visit.upsert({ where: { personId }, create: { personId, ...data }, update: data });
    return { personId };
  });
}
