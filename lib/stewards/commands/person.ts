import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { allow, found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { holdPeople } from "@/lib/ledger/people";
import { restLines } from "@/lib/ledger/rests";
import { lockStewards } from "@/lib/ledger/stewards";
import { isConfiguredSteward } from "@/lib/people/rules";
import type { blockPersonInput } from "@/lib/stewards/input";
import { maySteward } from "@/lib/stewards/rules";

type Input = z.output<typeof blockPersonInput>;

/**
 * A steward keeps somebody out, and says why. They are signed out everywhere in the same act. What a ward asked for that
 * has nobody else waits.
 */
export function blockPerson(actor: Actor, input: Input, key: Key) {
  const { personId, reason } = input;
  const work = async (tx: Tx) => {
    allow(maySteward(actor));
    await holdPeople(tx, [personId]);
    const stewards = await lockStewards(tx);
    allow(stewards.some(({ id }) => id === actor.personId));
    if (personId === actor.personId) throw new Refused("You cannot block yourself. Ask another steward.");
    const person = found(await tx.person.findUnique({ where: { id: personId, erasedAt: null } }), "person");
    if (person.mergedIntoId !== null)
      throw new Refused(`${person.name} is one with another person now. Block that one.`);
    if (isConfiguredSteward(person.email, env.STEWARDS))
      throw new Refused(`${person.name} is a steward by the settings of this server, and cannot be blocked here.`);
    const where = { id: personId, blockedAt: null };
    const { count } = await tx.person.updateMany({ where, data: { blockedAt: now() } });
    if (count === 0) throw new Refused(`${person.name} is blocked already.`);
    await tx.session.deleteMany({ where: { personId } });
    return { personId, requestIds: await restLines(tx, await wardsOf(tx, personId)) };
  };
  return change(actor, "person.blocked", key, input, work, reason);
}

/** They may come back: everything is where it was. */
export function unblockPerson(actor: Actor, input: Input, key: Key) {
  const { personId, reason } = input;
  const work = async (tx: Tx) => {
    allow(maySteward(actor));
    await holdPeople(tx, [personId]);
    const person = found(await tx.person.findUnique({ where: { id: personId } }), "person");
    const where = { id: personId, blockedAt: { not: null } };
    const { count } = await tx.person.updateMany({ where, data: { blockedAt: null } });
    if (count === 0) throw new Refused(`${person.name} is not blocked.`);
    return { personId, requestIds: await restLines(tx, await wardsOf(tx, personId)) };
  };
  return change(actor, "person.unblocked", key, input, work, reason);
}

async function wardsOf(tx: Tx, personId: number) {
  const members = await tx.wardMember.findMany({ where: { personId, state: "active" }, select: { wardId: true } });
  return members.map(({ wardId }) => wardId);
}
