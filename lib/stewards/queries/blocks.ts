import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { email } from "@/lib/fields";
import type { Blockable } from "@/lib/stewards/input";
import { maySteward } from "@/lib/stewards/rules";

/** Something that a steward may put on hold, as a list shows it. */
export type Thing = { kind: Blockable; id: number; name: string; about: string; blockedAt: Date | null };

/** The same with why and by whom, where it is on hold. */
export type Held = Thing & { why: string; by: string };

const most = 50;
const mostFound = 10;

/** All that is on hold, the longest first, at most 50 of each kind. Stewards only. */
export async function listBlocked(actor: Actor, store: Db = db): Promise<Held[]> {
  if (!maySteward(actor)) found(null, "page");
  const standing = { where: { blockedAt: { not: null } }, orderBy: { blockedAt: "asc" }, take: most } as const;
  const [people, hubs, wards] = await Promise.all([
    store.person.findMany(standing),
    store.hub.findMany(standing),
    store.ward.findMany({ ...standing, include: { site: true } }),
  ]);
  const things = [...people.map(asPerson), ...hubs.map(asHub), ...wards.map(asWard)];
  return Promise.all(things.map((thing) => withWhy(thing, store)));
}

/** What a steward looks for: a person by their whole address, hubs and wards by a part of their name. */
export async function findToBlock(actor: Actor, typed: string, store: Db = db): Promise<Thing[]> {
  if (!maySteward(actor)) found(null, "page");
  const address = email.safeParse(typed).data;
  if (address) {
    const person = await store.person.findUnique({ where: { email: address, erasedAt: null } });
    return person ? [asPerson(person)] : [];
  }
  const part = { contains: typed.trim(), mode: "insensitive" } as const;
  const [hubs, wards] = await Promise.all([
    store.hub.findMany({ where: { name: part }, orderBy: { id: "asc" }, take: mostFound }),
    store.ward.findMany({
      where: { OR: [{ name: part }, { site: { name: part } }] },
      orderBy: { id: "asc" },
      take: mostFound,
      include: { site: true },
    }),
  ]);
  return [...hubs.map(asHub), ...wards.map(asWard)];
}

/** One of them, with why where it is on hold. @throws NotFound */
export async function findHeld(actor: Actor, kind: Blockable, id: number, store: Db = db): Promise<Held> {
  if (!maySteward(actor)) found(null, "page");
  const where = { where: { id } };
  const thing = {
    person: async () => asPerson(found(await store.person.findUnique(where), "person")),
    hub: async () => asHub(found(await store.hub.findUnique(where), "hub")),
    ward: async () => asWard(found(await store.ward.findUnique({ ...where, include: { site: true } }), "ward")),
  }[kind];
  return withWhy(await thing(), store);
}

/** Why somebody with this address may not come in, in the words of the steward; null when they may. Not for an actor: whoever asks has proved the address. */
export async function findWhyOut(address: string, store: Db = db): Promise<string | null> {
  const known = await store.person.findUnique({ where: { email: address }, include: { mergedInto: true } });
  const person = known?.mergedInto ?? known;
  return person?.blockedAt ? (await withWhy(asPerson(person), store)).why : null;
}

type Named = { id: number; name: string; blockedAt: Date | null };
const asPerson = ({ id, name, blockedAt, email: about }: Named & { email: string }): Thing => ({
  kind: "person",
  id,
  name,
  about,
  blockedAt,
});
const asHub = ({ id, name, blockedAt, outcode: about }: Named & { outcode: string }): Thing => ({
  kind: "hub",
  id,
  name,
  about,
  blockedAt,
});
const asWard = ({ id, name, blockedAt, site }: Named & { site: { name: string } }): Thing => ({
  kind: "ward",
  id,
  name,
  about: site.name,
  blockedAt,
});

/** The newest act that stopped it says why. Not much happens to what is on hold, so it is among its newest. */
async function withWhy(thing: Thing, store: Db): Promise<Held> {
  if (!thing.blockedAt) return { ...thing, why: "", by: "" };
  const about = await store.eventSubject.findFirst({
    where: { kind: thing.kind, subjectId: thing.id, event: { name: `${thing.kind}.blocked` } },
    orderBy: { eventId: "desc" },
    include: { event: { include: { notes: true } } },
  });
  const by = Number(about?.event.actor.replace("person:", "")) || 0;
  const steward = await store.person.findUnique({ where: { id: by }, select: { name: true } });
  const why = about?.event.notes.map(({ words }) => words).join("\n") ?? "";
  return { ...thing, why, by: steward?.name ?? "A steward" };
}
