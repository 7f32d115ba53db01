import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { allow, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { leaveOutMarks, marksOf } from "@/lib/ledger/erasing/marks";
import { blankPeople, dropTraces, leaveAll, lockWhole, type Whole } from "@/lib/ledger/erasing/people";
import { eraseWords } from "@/lib/ledger/erasing/words";
import { isConfiguredSteward } from "@/lib/people/rules";
import type { EraseInput } from "@/lib/privacy/input";
import { whyErased } from "@/lib/privacy/rules";

/**
 * Takes away all that says who somebody was: their name and addresses, what they wrote, and what lets them sign in. What
 * they made, asked for and sent stays, by nobody's name. Never refused to anybody for themselves: a hub that nobody runs
 * any more passes to the stewards, a ward that nobody is in to its neighbours. @throws NotFound
 */
export function erasePerson(actor: Actor, input: EraseInput, key: Key) {
  return change(actor, "person.erased", key, input, async (tx) => {
    const why = whyErased(actor, input);
    allow(why !== null);
    const whole = await lockWhole(tx, input.personId);
    if (why === "unseen") await checkUnseen(tx, whole.id);
    else if (why !== "self") checkNoSteward(whole);
    const marks = await marksOf(tx, whole);
    const emails = whole.people.map(({ email }) => email);
    await eraseWords(tx, whole);
    await leaveOutMarks(tx, whole, marks);
    const left = await leaveAll(tx, whole);
    await blankPeople(tx, whole.ids);
    await dropTraces(tx, whole.ids, emails);
    return { personId: whole.id, personIds: whole.ids, ...left, why };
  });
}

/** They were told long enough ago, and have not come since. */
async function checkUnseen(tx: Tx, personId: number) {
  const visit = await tx.visit.findUnique({ where: { personId } });
  if (!visit?.toldAt || visit.toldAt > addDays(now(), -env.RETENTION.unseenNotice))
    throw new Refused("They have come back, or were not told yet.");
}

function checkNoSteward({ people }: Whole) {
  if (people.some(({ steward, email }) => steward || isConfiguredSteward(email, env.STEWARDS)))
    throw new Refused("They are a steward. They can erase themselves, or somebody takes that away from them first.");
}
