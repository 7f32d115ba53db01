import type { Actor } from "@/lib/actor";
import { mayClaimFor } from "@/lib/claims/rules";
import { today } from "@/lib/clock";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { restsUntil } from "@/lib/hubs/pause";
import { mayRunHub } from "@/lib/hubs/rules";

/**
 * A hub as its own people see it: its facts, the actor's role, and what they may do.
 * @throws NotFound for anybody else
 */
export async function hubOf(actor: Actor, slug: string, store: Db = db) {
  const own = found(
    actor.hubs.find((hub) => hub.slug === slug),
    "hub",
  );
  const hub = found(await store.hub.findUnique({ where: { id: own.hubId } }), "hub");
  const { joinCode: _, ...facts } = hub;
  return {
    ...facts,
    /** The day until which the hub rests; null when it does not. */
    restsUntil: restsUntil(hub.pausedUntil, today()),
    role: own.role,
    mayRun: mayRunHub(actor, hub.id),
    mayClaim: mayClaimFor(actor, hub),
  };
}
export type OwnHub = Awaited<ReturnType<typeof hubOf>>;

/** The actor's hubs that have not closed and are not on hold, by name, and whether they may claim for each. */
export async function listOpenHubs(actor: Actor, store: Db = db) {
  const where = { id: { in: actor.hubs.map(({ hubId }) => hubId) }, closed: false, blockedAt: null };
  const hubs = await store.hub.findMany({ where, orderBy: { name: "asc" } });
  return hubs.map((hub) => ({ slug: hub.slug, name: hub.name, mayClaim: mayClaimFor(actor, hub) }));
}

/** What the settings form shows: the hub's facts with what it makes. Coordinators only. */
export async function findHubSettings(actor: Actor, slug: string, store: Db = db) {
  const hub = await hubOf(actor, slug, store);
  if (!hub.mayRun) found(null, "hub");
  const makes = await store.hubGarment.findMany({ where: { hubId: hub.id }, select: { garmentTypeId: true } });
  return { ...hub, garmentTypeIds: makes.map((make) => make.garmentTypeId) };
}

/** The address of a hub that somebody has started, for the page that says so. */
export async function findHubSlug(hubId: number, store: Db = db) {
  return found(await store.hub.findUnique({ where: { id: hubId }, select: { slug: true } }), "hub").slug;
}
