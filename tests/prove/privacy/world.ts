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
import { admitToWard, askToJoinWard } from "@/lib/wards/commands/join";
import { addDeliveryPlace } from "@/lib/wards/commands/place";

/** Somebody by whose name, address and number everything is searched: each is nobody else's, and part of nobody else's. */
export type Canary = { id: number; name: string; email: string; phone: string };
export type Group = {
  wardId: number;
  placeId: number;
  siteId: number;
  manager: Canary;
  colleague: Canary;
  hubId: number;
  coordinator: Canary;
  volunteers: Canary[];
};
export type Size = { groups: number; volunteers: number; erased: number };

const letters = "bcdfghjklmnpqrstvwxz";
let met = 0;

/** A word that is no part of another: 4 letters for a number. */
const codeOf = (n: number) => [8_000, 400, 20, 1].map((at) => letters[Math.floor(n / at) % 20]).join("");

export async function meet(domain = "canary.example"): Promise<Canary> {
  const n = met++;
  const code = `Y${codeOf(n)}y`;
  const name = `${["Ana", "Beth-Ann", "Zoë", "D’Arcy"][n % 4]} ${code}`;
  const email = `${code.toLowerCase()}@${domain}`;
  const { personId } = await joinAsPerson(visitor, { name, email }, newKey());
  return { id: personId, name, email, phone: `07700 ${900_000 + n}` };
}

/** Who they are by now. */
export const as = ({ id }: { id: number }) => actorOf(id) as Promise<PersonActor>;

export async function makeWorld({ groups, volunteers }: Size, progress: (words: string) => void): Promise<Group[]> {
  const steward = { name: "Steward", email: "steward@prove.example" };
  process.env.STEWARDS = steward.email;
  await installCatalogue();
  const by = await actorOf((await joinAsPerson(visitor, steward, newKey())).personId);
  const garments = await db.garmentType.findMany({ where: { regulated: false } });
  const all: Group[] = [];
  for (let n = 0; n < groups; n++) {
    progress(`people come: group ${n + 1} of ${groups}`);
    const garmentTypeIds = garments.map(({ id }) => id);
    all.push({ ...(await makeWard(n)), ...(await makeHub(n, by, volunteers, garmentTypeIds)) });
  }
  return all;
}

async function makeWard(n: number) {
  const [manager, colleague] = [await meet("canary.nhs.uk"), await meet("canary.nhs.uk")];
  const site = { kind: "hospital", name: `Site ${n}`, odsCode: null, postcode: "LS7 4AB", shown: true } as const;
  const { wardId, siteId } = await addWard(await as(manager), { site, name: `Ward ${n}` }, newKey());
  const directions = `Ring ${manager.name} on ${manager.phone}`;
  const place = { wardId, name: "Stores", hours: "8 to 6", directions };
  const { placeId } = await addDeliveryPlace(await as(manager), place, newKey());
  await askToJoinWard(await as(colleague), { wardId }, newKey());
  await admitToWard(await as(manager), { wardId, personId: colleague.id }, newKey());
  return { wardId, siteId, placeId, manager, colleague };
}

async function makeHub(n: number, by: PersonActor, many: number, garmentTypeIds: number[]) {
  const coordinator = await meet();
  const about = `Run by ${coordinator.name}: ${coordinator.email}, ${coordinator.phone}`;
  const hub = { name: `Hub ${n}`, postcode: "LS7 3LD", about, weekly: 400, claimers: "coordinators" } as const;
  const { hubId } = await startHub(await as(coordinator), { ...hub, joining: "open", garmentTypeIds }, newKey());
  await checkHub(by, { hubId }, newKey());
  const { joinCode } = found(await db.hub.findUnique({ where: { id: hubId } }), "hub");
  const volunteers: Canary[] = [];
  for (let v = 0; v < many; v++) {
    const volunteer = await meet();
    await joinHub(await as(volunteer), { joinCode }, newKey());
    volunteers.push(volunteer);
  }
  return { hubId, coordinator, volunteers };
}
