import type { Actor, PersonActor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { env } from "@/lib/env";
import { allow, found } from "@/lib/errors";
import { configuredStewards, isAffiliated, isConfiguredSteward, maySetSteward } from "@/lib/people/rules";

/**
 * A person with all that they are at this moment: nothing, while a steward keeps them out or once they are erased. Whoever was merged is the one
 * they are now. @throws NotFound
 */
export async function actorOf(personId: number, store: Db = db): Promise<PersonActor> {
  const person = found(
    await store.person.findUnique({
      where: { id: personId },
      include: {
        wards: { where: { state: "active" }, orderBy: { wardId: "asc" } },
        hubs: { where: { state: "active" }, orderBy: { hubId: "asc" }, include: { hub: true } },
      },
    }),
    "person",
  );
  if (person.mergedIntoId !== null) return actorOf(person.mergedIntoId, store);
  const who = { id: `person:${person.id}`, personId: person.id, name: person.name } as const;
  if (person.blockedAt || person.erasedAt) return { ...who, steward: false, affiliated: false, wards: [], hubs: [] };
  return {
    ...who,
    steward: person.steward || isConfiguredSteward(person.email, env.STEWARDS),
    affiliated: isAffiliated(person.email),
    wards: person.wards.map(({ wardId }) => wardId),
    hubs: person.hubs.map(({ hubId, role, hub }) => ({
      hubId,
      slug: hub.slug,
      name: hub.name,
      role,
      /** A hub on hold is trusted with no more than a new one. */
      checked: hub.checked && hub.blockedAt === null,
      closed: hub.closed,
    })),
  };
}

/** What somebody has told us about themselves. */
export async function findOwnAccount(actor: PersonActor, store: Db = db) {
  const select = { name: true, email: true, named: true };
  return found(await store.person.findUnique({ where: { id: actor.personId }, select }), "person");
}

/** Everybody who is a steward, by name. `configured` ones are set by the server's settings. Stewards only. */
export async function listStewards(actor: Actor, store: Db = db) {
  allow(maySetSteward(actor));
  const people = await store.person.findMany({
    where: { OR: [{ steward: true }, { email: { in: configuredStewards(env.STEWARDS) } }] },
    select: { id: true, name: true, email: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return people.map((person) => ({ ...person, configured: isConfiguredSteward(person.email, env.STEWARDS) }));
}

/** Somebody by their address, whom a steward means to make a steward. Stewards only. @throws NotFound */
export async function findPersonByEmail(actor: Actor, email: string, store: Db = db) {
  allow(maySetSteward(actor));
  const select = { id: true, name: true, email: true, steward: true };
  return found(await store.person.findUnique({ where: { email, erasedAt: null }, select }), "person");
}
