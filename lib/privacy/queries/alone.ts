import type { Actor, PersonActor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { allow, found } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { mayEraseOthers } from "@/lib/privacy/rules";

/** Hubs that nobody else coordinates, and wards that nobody else is in: what passes to others when somebody goes. By name. */
export async function findAlone({ personId }: PersonActor, store: Db = db) {
  const own = { personId, state: "active" } as const;
  const other = { personId: { not: personId }, state: "active" } as const;
  const hubs = await store.hub.findMany({
    where: {
      closed: false,
      members: { some: { ...own, role: "coordinator" }, none: { ...other, role: "coordinator" } },
    },
    orderBy: { name: "asc" },
  });
  const wards = await store.ward.findMany({
    where: { members: { some: own, none: other } },
    include: { site: true },
    orderBy: { name: "asc" },
  });
  return { hubs: hubs.map(({ name }) => name), wards: wards.map(({ name, site }) => `${name}, ${site.name}`) };
}

/** Somebody whom a steward is asked to erase. Stewards only. @throws NotFound */
export async function findToErase(actor: Actor, personId: number, store: Db = db) {
  allow(mayEraseOthers(actor));
  const where = { id: personId, erasedAt: null, mergedIntoId: null };
  return found(await store.person.findUnique({ where, select: { name: true, email: true } }), "person");
}

/** Whether the form with this key has erased whoever sent it. */
export const hasErased = async (key: Key, store: Db = db) =>
  (await store.act.findFirst({ where: { key, name: "person.erased", eventId: { not: null } } })) !== null;
