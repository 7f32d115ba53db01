import { type PersonActor, visitor } from "@/lib/actor";
import { db } from "@/lib/db";
import { found } from "@/lib/errors";
import { installCatalogue } from "@/lib/garments/commands/install";
import { checkHub } from "@/lib/hubs/commands/check";
import { joinHub } from "@/lib/hubs/commands/join";
import { startHub } from "@/lib/hubs/commands/start";
import { newKey } from "@/lib/keys";
import { joinAsPerson } from "@/lib/people/commands";
import { actorOf } from "@/lib/people/queries";
import { addWard } from "@/lib/wards/commands/add";
import { addDeliveryPlace } from "@/lib/wards/commands/place";
import type { Chances } from "@/tests/model/chance";
import type { Size } from "@/tests/prove/quarter/size";

export type QuarterWard = { wardId: number; placeId: number; manager: PersonActor; silent: boolean };
export type QuarterHub = {
  hubId: number;
  slug: string;
  weekly: number;
  makes: number[];
  coordinator: PersonActor;
  volunteers: PersonActor[];
  /** Promises, and then makes and says nothing. */
  silent: boolean;
};
export type Quarter = { wards: QuarterWard[]; hubs: QuarterHub[]; steward: PersonActor; items: Item[] };
export type Item = { id: number; garmentTypeId: number; sizeId: number; colourId: number };

const areas = ["LS", "BD", "HX", "WF", "HD", "M", "S", "YO", "HG", "OL", "SK", "HU"];
const steward = "steward@quarter.example";

/** Wards and hubs across the north of England, and the people in them, all by the commands that people use. */
export async function makeQuarter(size: Size, chance: Chances): Promise<Quarter> {
  process.env.STEWARDS = steward;
  await installCatalogue();
  const types = await db.garmentType.findMany({ where: { regulated: false }, orderBy: { position: "asc" } });
  const items = await db.item.findMany({
    where: {
      garmentType: { regulated: false },
      size: { slug: { in: ["m", "l", "one-size"] } },
      colour: { slug: "navy" },
    },
    orderBy: { id: "asc" },
  });
  const stewardPerson = await join("Steward", steward);
  const wards = [];
  for (let n = 0; n < size.wards; n++) wards.push(await makeWard(n, chance));
  const hubs = [];
  // Two kinds of piece are made by nobody: what is asked of them waits, and sleeps where its ward is silent.
  const typeIds = types.map(({ id }) => id).slice(2);
  for (let n = 0; n < size.hubs; n++) hubs.push(await makeHub(n, size, typeIds, stewardPerson, chance));
  return { wards, hubs, steward: stewardPerson, items };
}

async function makeWard(n: number, chance: Chances): Promise<QuarterWard> {
  const manager = await join(`Manager ${n}`, `manager-${n}@quarter.nhs.uk`);
  const postcode = `${chance.pick(areas)}${chance.int(1, 9)} 1AA`;
  const site = { kind: "hospital", name: `Hospital ${n}`, odsCode: null, postcode, shown: true } as const;
  const { wardId } = await addWard(manager, { site, name: `Ward ${n}` }, newKey());
  const place = { wardId, name: "Stores", hours: "8 to 6", directions: "" };
  const { placeId } = await addDeliveryPlace(await again(manager), place, newKey());
  return { wardId, placeId, manager: await again(manager), silent: n % 8 === 5 };
}

async function makeHub(n: number, size: Size, typeIds: number[], by: PersonActor, chance: Chances) {
  const coordinator = await join(`Coordinator ${n}`, `coordinator-${n}@quarter.example`);
  const weekly = chance.int(10, 60);
  const makes = [...new Set([0, 1, 2, 3].map(() => chance.pick(typeIds)))];
  const { hubId } = await startHub(
    coordinator,
    {
      name: `Hub ${n}`,
      postcode: `${chance.pick(areas)}${chance.int(1, 9)} 2BB`,
      about: "",
      weekly,
      claimers: "coordinators",
      joining: "open",
      garmentTypeIds: makes,
    },
    newKey(),
  );
  await checkHub(by, { hubId }, newKey());
  const { joinCode, slug } = found(await db.hub.findUnique({ where: { id: hubId } }), "hub");
  const volunteers = [];
  for (let v = n; v < size.volunteers; v += size.hubs) {
    const volunteer = await join(`Volunteer ${v}`, `volunteer-${v}@quarter.example`);
    await joinHub(volunteer, { joinCode }, newKey());
    volunteers.push(await again(volunteer));
  }
  return { hubId, slug, weekly, makes, coordinator: await again(coordinator), volunteers, silent: n % 8 === 5 };
}

async function join(name: string, email: string) {
  const { personId } = await joinAsPerson(visitor, { name, email }, newKey());
  return again({ personId });
}

const again = async ({ personId }: { personId: number }) => found(await actorOf(personId), "person") as PersonActor;
