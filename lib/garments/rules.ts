import { type Actor, isCoordinatorOf, isMemberOf } from "@/lib/actor";

export const mayLogAt = (actor: Actor, hubId: number) => isMemberOf(actor, hubId);

/** People log for themselves; a coordinator logs for every maker of the hub. */
export const mayLogFor = (actor: Actor, maker: { hubId: number; personId: number | null }) =>
  isMemberOf(actor, maker.hubId) &&
  ((actor.personId !== null && maker.personId === actor.personId) || isCoordinatorOf(actor, maker.hubId));

export const mayCount = (actor: Actor, hubId: number) => isCoordinatorOf(actor, hubId);

type What = { garmentTypeId: number; sizeId: number; colourId: number };

/** Whether a concrete piece is what a line asks for. A line without a colour takes any. */
export const fits = (line: { garmentTypeId: number; sizeId: number; colourId: number | null }, item: What) =>
  item.garmentTypeId === line.garmentTypeId &&
  item.sizeId === line.sizeId &&
  (line.colourId === null || line.colourId === item.colourId);
