import type { Actor } from "@/lib/actor";
import { isMemberOf } from "@/lib/actor";
import { today } from "@/lib/clock";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { restsUntil } from "@/lib/hubs/pause";
import { mayRunHub, maySeeAddresses } from "@/lib/hubs/rules";

/** A hub's people with their e-mail addresses, and who asked to join. Coordinators of the hub and stewards only. */
export async function listHubMembers(actor: Actor, hubId: number, store: Db = db) {
  if (!maySeeAddresses(actor, hubId)) found(null, "hub");
  const rows = await store.hubMember.findMany({
    where: { hubId, state: { not: "left" } },
    orderBy: [{ role: "desc" }, { person: { name: "asc" } }, { personId: "asc" }],
    include: { person: { select: { name: true, email: true } } },
  });
  return rows.map(({ personId, role, state, since, pausedUntil, person }) => ({
    ...{ personId, role, state, since, ...person },
    /** Until when they take a break. */
    breakUntil: restsUntil(pausedUntil, today()),
  }));
}

/** Who coordinates a hub, by name, for any of its members. */
export async function listHubCoordinators(actor: Actor, hubId: number, store: Db = db) {
  if (!isMemberOf(actor, hubId)) found(null, "hub");
  const rows = await store.hubMember.findMany({
    where: { hubId, state: "active", role: "coordinator" },
    orderBy: { person: { name: "asc" } },
    select: { personId: true, person: { select: { name: true } } },
  });
  return rows.map(({ personId, person }) => ({ personId, name: person.name }));
}

/** For whom a coordinator may log: everybody who is in the hub, and the makers without e-mail. */
export async function listMakers(actor: Actor, hubId: number, store: Db = db) {
  if (!mayRunHub(actor, hubId)) found(null, "hub");
  const active = { some: { hubId, state: "active" } } as const;
  return store.maker.findMany({
    where: { hubId, OR: [{ personId: null }, { person: { hubs: active } }] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, personId: true },
  });
}

/** The secret of the link to join by. Coordinators only. */
export async function findJoinCode(actor: Actor, hubId: number, store: Db = db) {
  if (!mayRunHub(actor, hubId)) found(null, "hub");
  return found(await store.hub.findUnique({ where: { id: hubId }, select: { joinCode: true } }), "hub").joinCode;
}
