import type { Actor, PersonActor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { make } from "@/tests/support/make";

export type World = {
  wards: { id: number; placeId: number; manager: PersonActor; held: boolean }[];
  hubs: { id: number; coordinator: PersonActor; volunteer: PersonActor }[];
  steward: PersonActor;
  items: { id: number; garmentTypeId: number; sizeId: number; colourId: number }[];
};

/** Three wards, one of them held, five hubs and eight kinds of piece: few enough to get in each other's way. */
export async function makeWorld(): Promise<World> {
  const wards = [];
  for (const state of ["checked", "checked", "held"] as const) {
    const { ward, place, manager } = await make.ward({ state });
    wards.push({ id: ward.id, placeId: place.id, manager, held: state === "held" });
  }
  const hubs = [];
  for (let n = 0; n < 5; n++) {
    const { hub, coordinator } = await make.hub();
    hubs.push({ id: hub.id, coordinator, volunteer: await make.volunteer(hub) });
  }
  const items = [];
  for (const garment of ["scrub-top", "scrub-set"])
    for (const size of ["m", "l"])
      for (const colour of ["navy", "teal"]) items.push(await make.item({ garment, size, colour }));
  return { wards, hubs, steward: await make.steward(), items };
}

/** One row at random, or nothing. */
export async function any<T>(sql: string, ...values: unknown[]): Promise<T | undefined> {
  const [row] = await prisma.$queryRawUnsafe<T[]>(`${sql} ORDER BY random() LIMIT 1`, ...values);
  return row;
}

export const coordinatorOf = (world: World, hubId: number): Actor =>
  world.hubs.find((hub) => hub.id === hubId)?.coordinator as Actor;
export const managerOf = (world: World, wardId: number): Actor =>
  world.wards.find((ward) => ward.id === wardId)?.manager as Actor;
