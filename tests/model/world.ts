import type { Actor, PersonActor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { make } from "@/tests/support/make";

export type World = {
  wards: { id: number; placeId: number; manager: PersonActor }[];
  hubs: { id: number; coordinator: PersonActor; volunteer: PersonActor }[];
  steward: PersonActor;
  items: { id: number; garmentTypeId: number; sizeId: number; colourId: number }[];
};

const KNOWN_WARDS = 2;
const KNOWN_HUBS = 5;

/** Two wards, five hubs, a newcomer of each, and eight kinds of piece: few enough to get in each other's way. */
export async function makeWorld(): Promise<World> {
  const wards = [await ward("checked"), await ward("checked"), await newcomerWard()];
  const hubs = [];
  for (let n = 0; n < KNOWN_HUBS; n++) hubs.push(await hub(true));
  hubs.push(await newcomerHub());
  const items = [];
  for (const garment of ["scrub-top", "scrub-set"])
    for (const size of ["m", "l"])
      for (const colour of ["navy", "teal"]) items.push(await make.item({ garment, size, colour }));
  return { wards, hubs, steward: await make.steward(), items };
}

/** A ward that waits for a steward. The last of the world's wards is one. */
export const newcomerWard = () => ward("held");
/** A hub that nobody has checked. The last of the world's hubs is one. */
export const newcomerHub = () => hub(false);

/** A hub at work, in the place of one that closes. */
export const knownHub = () => hub(true);

/** Another hub takes the place of one that closes, which stays in the world with its bags and what is on its way to it. */
export function replaceHub({ hubs }: World, closing: World["hubs"][number], instead: World["hubs"][number]) {
  const place = hubs.indexOf(closing);
  if (place === -1 || place >= KNOWN_HUBS) return;
  hubs.splice(place, 1, instead);
  hubs.splice(KNOWN_HUBS, 0, closing);
}

async function ward(state: "checked" | "held") {
  const { ward, place, manager } = await make.ward({ state });
  return { id: ward.id, placeId: place.id, manager };
}

async function hub(checked: boolean) {
  const { hub, coordinator } = await make.hub({ checked });
  return { id: hub.id, coordinator, volunteer: await make.volunteer(hub) };
}

/** Those who are at work: the first few, and the last two, of whom a steward may just be deciding about one. */
export const wardsAtWork = ({ wards }: World) => [
  ...wards.slice(0, KNOWN_WARDS),
  ...wards.slice(KNOWN_WARDS).slice(-2),
];
export const hubsAtWork = ({ hubs }: World) => [...hubs.slice(0, KNOWN_HUBS), ...hubs.slice(KNOWN_HUBS).slice(-2)];

/** One row at random, or nothing. */
export async function any<T>(sql: string, ...values: unknown[]): Promise<T | undefined> {
  const [row] = await prisma.$queryRawUnsafe<T[]>(`${sql} ORDER BY random() LIMIT 1`, ...values);
  return row;
}

export const coordinatorOf = (world: World, hubId: number): Actor =>
  world.hubs.find((hub) => hub.id === hubId)?.coordinator as Actor;
export const managerOf = (world: World, wardId: number): Actor =>
  world.wards.find((ward) => ward.id === wardId)?.manager as Actor;
