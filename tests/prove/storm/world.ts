import type { PersonActor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { newToken } from "@/lib/sessions/seal";
import { openSession } from "@/lib/sessions/store";
import { make } from "@/tests/support/make";

export type Person = { id: number; actor: PersonActor; token: string };
export type StormWard = { id: number; placeId: number; manager: Person };
export type StormHub = { id: number; slug: string; coordinator: Person; volunteer: Person };
export type Item = { id: number; garmentTypeId: number; sizeId: number; colourId: number };
export type StormWorld = { wards: StormWard[]; hubs: StormHub[]; steward: Person; items: Item[] };

type Size = { wards: number; hubs: number; newcomers: number };

/** Few enough wards, hubs and kinds of piece that everybody gets in everybody's way; each person with a browser signed in. */
export async function makeStorm({ wards, hubs, newcomers }: Size): Promise<StormWorld> {
  const world: StormWorld = { wards: [], hubs: [], steward: await signedIn(await make.steward()), items: [] };
  for (let n = 0; n < wards; n++) {
    const { ward, place: at, manager } = await make.ward();
    world.wards.push({ id: ward.id, placeId: at.id, manager: await signedIn(manager) });
  }
  for (let n = 0; n < hubs; n++) {
    const { hub, coordinator } = await make.hub();
    const volunteer = await signedIn(await make.volunteer(hub));
    world.hubs.push({ id: hub.id, slug: hub.slug, coordinator: await signedIn(coordinator), volunteer });
  }
  for (let n = 0; n < newcomers; n++) {
    await make.ward({ state: "held" });
    await make.hub({ checked: false });
  }
  for (const garment of ["scrub-top", "scrub-set"])
    for (const size of ["m", "l"])
      for (const colour of ["navy", "teal"]) world.items.push(await make.item({ garment, size, colour }));
  return world;
}

async function signedIn(actor: PersonActor): Promise<Person> {
  const token = newToken();
  await prisma.$transaction((tx) => openSession(tx, actor.personId, token));
  return { id: actor.personId, actor, token };
}
