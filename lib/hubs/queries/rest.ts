import type { Actor, PersonActor } from "@/lib/actor";
import { today } from "@/lib/clock";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { restsUntil } from "@/lib/hubs/pause";
import { mayCheckHub } from "@/lib/hubs/rules";

const most = 50;

/** The actor's open hubs, by name, and until when they take a break from each. */
export async function listBreaks({ personId }: PersonActor, store: Db = db) {
  const members = await store.hubMember.findMany({
    where: { personId, state: "active", hub: { closed: false } },
    select: { hubId: true, pausedUntil: true, hub: { select: { name: true } } },
    orderBy: { hub: { name: "asc" } },
  });
  return members.map(({ hubId, pausedUntil, hub }) => ({
    hubId,
    name: hub.name,
    until: restsUntil(pausedUntil, today()),
  }));
}

/** Open hubs that nobody coordinates, with up to 50 of their people, those who came first before others. Stewards only. */
export async function listHubsWithoutCoordinator(actor: Actor, store: Db = db) {
  if (!mayCheckHub(actor)) found(null, "page");
  const hubs = await store.hub.findMany({
    where: { closed: false, members: { none: { role: "coordinator", state: "active" } } },
    orderBy: { id: "asc" },
    take: most,
    select: {
      id: true,
      slug: true,
      name: true,
      outcode: true,
      members: {
        where: { state: "active" },
        orderBy: [{ since: "asc" }, { personId: "asc" }],
        take: most,
        select: { person: { select: { id: true, name: true, email: true } } },
      },
    },
  });
  return hubs.map(({ members, ...hub }) => ({ ...hub, people: members.map(({ person }) => person) }));
}
