import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { allow, found, Refused } from "@/lib/errors";
import { outcodeOf } from "@/lib/fields";
import { newJoinCode } from "@/lib/hubs/code";
import { lockOwnHub } from "@/lib/hubs/commands/own";
import type { ChangeHubInput, HubInput } from "@/lib/hubs/input";
import { mayStartHub, slugOf } from "@/lib/hubs/rules";
import type { Key } from "@/lib/keys";

/** Somebody starts a hub, and is its first coordinator and its first maker. */
export function startHub(actor: Actor, input: HubInput, key: Key) {
  return change(actor, "hub.started", key, input, async (tx) => {
    allow(mayStartHub(actor));
    const personId = found(actor.personId, "person");
    await checkGarments(tx, input.garmentTypeIds);
    const { id: hubId } = await create(tx, input);
    await addGarments(tx, hubId, input);
    await tx.hubMember.create({ data: { hubId, personId, role: "coordinator", state: "active", since: now() } });
    await tx.maker.create({ data: { hubId, personId, name: actor.name } });
    return { hubId, personId };
  });
}

/** A coordinator changes what the hub says about itself. Its address stays. */
export function changeHub(actor: Actor, input: ChangeHubInput, key: Key) {
  return change(actor, "hub.changed", key, input, async (tx) => {
    const { id: hubId } = await lockOwnHub(tx, actor, input.hubId);
    await checkGarments(tx, input.garmentTypeIds);
    await tx.hub.update({ where: { id: hubId }, data: rowOf(input) });
    await tx.hubGarment.deleteMany({ where: { hubId } });
    await addGarments(tx, hubId, input);
    return { hubId };
  });
}

async function checkGarments(tx: Tx, garmentTypeIds: number[]) {
  const count = await tx.garmentType.count({ where: { id: { in: garmentTypeIds }, regulated: false } });
  if (count !== garmentTypeIds.length) throw new Refused("Choose what you make from the list", "garmentTypeIds");
}

/** The first address that is free. One that is being taken at this moment is waited for. */
async function create(tx: Tx, input: HubInput) {
  for (let turn = 1; ; turn++) {
    const data = { ...rowOf(input), slug: slugOf(input.name, turn), joinCode: newJoinCode(), createdAt: now() };
    const [hub] = await tx.hub.createManyAndReturn({ data, skipDuplicates: true });
    if (hub) return hub;
  }
}

const rowOf = ({ name, postcode, about, weekly, claimers, joining }: HubInput) => ({
  name,
  postcode,
  outcode: outcodeOf(postcode) ?? postcode,
  about,
  weekly,
  claimers,
  joining,
});

const addGarments = (tx: Tx, hubId: number, { garmentTypeIds }: HubInput) =>
  tx.hubGarment.createMany({ data: garmentTypeIds.map((garmentTypeId) => ({ hubId, garmentTypeId })) });
