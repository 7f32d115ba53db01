import type { PersonActor } from "@/lib/actor";
import { visitor } from "@/lib/actor";
import { db } from "@/lib/db";
import { found } from "@/lib/errors";
import { checkHub } from "@/lib/hubs/commands/check";
import { startHub } from "@/lib/hubs/commands/start";
import { clockKey, newKey } from "@/lib/keys";
import { joinAsPerson } from "@/lib/people/commands";
import { actorOf } from "@/lib/people/queries";
import type { Match } from "@/lib/run/replay/rows";
import { addWard } from "@/lib/wards/commands/add";
import { addDeliveryPlace } from "@/lib/wards/commands/place";

export type Facility = { wardId: number; placeId: number; manager: PersonActor };
export type Donor = { hubId: number; coordinator: PersonActor };

/** The people of a file: each facility a ward, each donor a checked hub, made when they first appear. */
export async function cast(stewardEmail: string) {
  const steward = await join("Steward of the replay", stewardEmail);
  const garmentTypes = await db.garmentType.findMany({ where: { regulated: false }, select: { id: true } });
  const garmentTypeIds = garmentTypes.map((type) => type.id);
  const facilities = new Map<string, Promise<Facility>>();
  const donors = new Map<string, Promise<Donor>>();
  const once = <T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>) => {
    const made = known.get(key) ?? make();
    known.set(key, made);
    return made;
  };
  return {
    facility: ({ facilitykey: key }: Match) => once(facilities, key, () => makeFacility(key)),
    donor: ({ donorkey: key }: Match) => once(donors, key, () => makeDonor(key, steward, garmentTypeIds)),
    counts: () => ({ wards: facilities.size, hubs: donors.size }),
  };
}

async function makeFacility(key: string): Promise<Facility> {
  const manager = await join(`Manager ${key.slice(0, 8)}`, `${key}@replay.nhs.uk`);
  const site = { kind: "hospital", name: `Facility ${key}`, odsCode: null, postcode: "LS7 4AB", shown: true } as const;
  const { wardId } = await addWard(manager, { site, name: "Stores" }, newKey());
  const again = await actor(manager.personId);
  const place = { wardId, name: "Stores", hours: "8 to 6", directions: "" };
  const { placeId } = await addDeliveryPlace(again, place, newKey());
  return { wardId, placeId, manager: again };
}

async function makeDonor(key: string, steward: PersonActor, garmentTypeIds: number[]): Promise<Donor> {
  const coordinator = await join(`Coordinator ${key.slice(0, 8)}`, `${key}@replay.example`);
  const input = {
    name: `Donor ${key}`,
    postcode: "LS2 7EW",
    about: "",
    weekly: 100,
    claimers: "coordinators",
    joining: "open",
  } as const;
  const { hubId } = await startHub(coordinator, { ...input, garmentTypeIds }, newKey());
  await checkHub(steward, { hubId }, newKey());
  return { hubId, coordinator: await actor(coordinator.personId) };
}

async function join(name: string, email: string) {
  const { personId } = await joinAsPerson(visitor, { name, email }, clockKey("replay", email));
  return actor(personId);
}

const actor = async (personId: number) => found(await actorOf(personId), "person") as PersonActor;
