import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { mayCheckHub, mayVouch, mayVouchFor } from "@/lib/hubs/rules";

const most = 50;

/** New hubs, the longest waiting first, at most 50, with how to reach their coordinators. Stewards only. */
export async function listHubsToCheck(actor: Actor, store: Db = db) {
  if (!mayCheckHub(actor)) found(null, "page");
  return (await listNew(store)).map(({ members, ...hub }) => ({
    ...hub,
    coordinators: members.map(({ person }) => person),
  }));
}

/** New hubs that need the word of somebody who coordinates a checked one, without anybody's address. */
export async function listHubsToVouchFor(actor: Actor, store: Db = db) {
  if (!mayVouch(actor)) found(null, "page");
  const hubs = (await listNew(store)).filter((hub) => mayVouchFor(actor, hub.id));
  return hubs.map(({ members, postcode: _, words, ...hub }) => ({
    ...hub,
    words: words.length,
    given: words.some((word) => word.personId === actor.personId),
    coordinators: members.map(({ person }) => person.name),
  }));
}

async function listNew(store: Db) {
  const hubs = await store.hub.findMany({
    where: { checked: false, closed: false },
    orderBy: { id: "asc" },
    take: most,
    select: {
      id: true,
      slug: true,
      name: true,
      postcode: true,
      outcode: true,
      about: true,
      weekly: true,
      createdAt: true,
      makes: { select: { garmentType: { select: { many: true } } }, orderBy: { garmentType: { position: "asc" } } },
      checks: { select: { personId: true, person: { select: { name: true } } }, orderBy: { personId: "asc" } },
      members: {
        where: { state: "active", role: "coordinator" },
        orderBy: { since: "asc" },
        select: { person: { select: { id: true, name: true, email: true } } },
      },
    },
  });
  return hubs.map(({ makes, checks, ...hub }) => ({
    ...hub,
    makes: makes.map((make) => make.garmentType.many),
    words: checks.map(({ personId, person }) => ({ personId, name: person.name })),
  }));
}
