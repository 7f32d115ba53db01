import { type PersonActor, visitor } from "@/lib/actor";
import { now, setClock, today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { prisma } from "@/lib/db";
import { found } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { joinAsPerson } from "@/lib/people/commands";
import { actorOf } from "@/lib/people/queries";

const began = now();

/** Sets the clock of the story: so many days ago, at an hour. */
export function at(daysAgo: number, hour: number, minute = 0) {
  const day = new Date(began.getTime() - daysAgo * 86_400_000);
  day.setUTCHours(hour, minute, 0, 0);
  setClock(day < began ? day : began);
}

/** A day, counted from the day the story is told. */
export const dayFromNow = (days: number) => {
  const told = began.getTime() - today().getTime();
  return addDays(today(), Math.floor(told / 86_400_000) + days);
};

export async function join({ name, email }: { name: string; email: string }) {
  const { personId } = await joinAsPerson(visitor, { name, email }, newKey());
  return see(personId);
}

/** Somebody as they are now, with the places they have joined by now. */
export const see = async (who: PersonActor | number) =>
  found(await actorOf(typeof who === "number" ? who : who.personId), "person") as PersonActor;

/** A piece of the catalogue by its names: "scrub-top m navy"; "any" is any colour. */
export async function piece(words: string) {
  const [garment = "", size = "", colour = ""] = words.split(" ");
  const [type, fit, cloth] = await Promise.all([
    prisma.garmentType.findUniqueOrThrow({ where: { slug: garment } }),
    prisma.size.findUniqueOrThrow({ where: { slug: size } }),
    colour === "any" ? null : prisma.colour.findUniqueOrThrow({ where: { slug: colour } }),
  ]);
  return { garmentTypeId: type.id, sizeId: fit.id, colourId: cloth?.id ?? null };
}

export async function itemOf(words: string) {
  const { garmentTypeId, sizeId, colourId } = await piece(words);
  const what = { garmentTypeId, sizeId, colourId: colourId ?? 0 };
  return prisma.item.findUniqueOrThrow({ where: { garmentTypeId_sizeId_colourId: what } });
}
