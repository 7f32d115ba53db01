import type { PersonActor } from "@/lib/actor";
import { db } from "@/lib/db";
import { checkHub } from "@/lib/hubs/commands/check";
import { startHub } from "@/lib/hubs/commands/start";
import { newKey } from "@/lib/keys";
import { addWard } from "@/lib/wards/commands/add";
import { checkWard } from "@/lib/wards/commands/check";
import { addDeliveryPlace } from "@/lib/wards/commands/place";
import type { SiteKind } from "@/prisma/generated/enums";
import { join, see } from "@/prisma/seed/tell";

export type Ward = { wardId: number; placeId: number; manager: PersonActor };
export type Hub = { hubId: number; coordinator: PersonActor };
type Who = { name: string; email: string };
type Site = { kind: SiteKind; name: string; postcode: string; place: string; hours: string };

/** Somebody adds a ward and its delivery place; the steward checks it where there is one. */
export async function openWard(
  who: Who,
  { place, hours, ...site }: Site,
  name: string,
  steward?: PersonActor,
): Promise<Ward> {
  const stranger = await join(who);
  const { wardId } = await addWard(stranger, { site: { ...site, odsCode: null, shown: null }, name }, newKey());
  const manager = await see(stranger);
  const { placeId } = await addDeliveryPlace(manager, { wardId, name: place, hours, directions: "" }, newKey());
  if (steward) await checkWard(steward, { wardId }, newKey());
  return { wardId, placeId, manager };
}

type About = { name: string; postcode: string; about: string; weekly: number; claimers: "coordinators" | "members" };

/** Somebody starts a hub that makes everything; the steward checks it where there is one. */
export async function openHub(who: Who, about: About, steward?: PersonActor): Promise<Hub> {
  const founder = await join(who);
  const types = await db.garmentType.findMany({ where: { regulated: false }, select: { id: true } });
  const garmentTypeIds = types.map((type) => type.id);
  const { hubId } = await startHub(founder, { ...about, joining: "open", garmentTypeIds }, newKey());
  if (steward) await checkHub(steward, { hubId }, newKey());
  return { hubId, coordinator: await see(founder) };
}
