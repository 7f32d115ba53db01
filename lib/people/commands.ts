import { type Actor, isPerson } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { allow, found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { lockStewards } from "@/lib/ledger/stewards";
import type { JoinInput, PersonInput, StewardInput } from "@/lib/people/input";
import { isConfiguredSteward, maySetSteward } from "@/lib/people/rules";

/** Somebody new. `enter` runs in the same act: signing in ends the proof of the address there, and opens the session. */
export function joinAsPerson(
  actor: Actor,
  { email, name }: JoinInput,
  key: Key,
  enter: (tx: Tx, personId: number) => Promise<void> = async () => {},
) {
  return change(actor, "person.joined", key, { email, name }, async (tx) => {
    const [person] = await tx.person.createManyAndReturn({
      data: [{ email, name, createdAt: now() }],
      skipDuplicates: true,
    });
    if (!person) throw new Refused("Somebody with this e-mail address has joined already. Sign in with it.", "name");
    await enter(tx, person.id);
    return { personId: person.id };
  });
}

/** What somebody changes about themselves. Their hubs know them by the new name too. */
export function changePerson(actor: Actor, { name, named }: PersonInput, key: Key) {
  return change(actor, "person.changed", key, { name, named }, async (tx) => {
    allow(isPerson(actor));
    await tx.person.update({ where: { id: actor.personId }, data: { name, named } });
    await tx.maker.updateMany({ where: { personId: actor.personId }, data: { name } });
    return { personId: actor.personId };
  });
}

/** Makes somebody a steward, or no longer one. There is always one left. @throws NotFound */
export function setSteward(actor: Actor, { personId, steward }: StewardInput, key: Key) {
  return change(actor, "steward.set", key, { personId, steward }, async (tx) => {
    allow(maySetSteward(actor));
    const stewards = await lockStewards(tx);
    allow(stewards.some(({ id }) => id === actor.personId));
    const person = found(await tx.person.findUnique({ where: { id: personId, erasedAt: null } }), "person");
    if (person.mergedIntoId !== null)
      throw new Refused("This address signs in as somebody else. Look for that address.");

    if (!steward && isConfiguredSteward(person.email, env.STEWARDS))
      throw new Refused(`${person.name} is a steward by the settings of this server. Whoever runs it can change that.`);
    if (!steward && stewards.every(({ id }) => id === personId))
      throw new Refused("This is the last steward. Make somebody else a steward first.");

    const { count } = await tx.person.updateMany({ where: { id: personId, steward: !steward }, data: { steward } });
    if (count === 0) throw new Refused(`${person.name} is ${steward ? "a steward already" : "not a steward"}.`);
    return { personId, steward };
  });
}
