import { type Actor, isInWard } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { isAffiliated } from "@/lib/people/rules";
import { isSameName } from "@/lib/wards/names";
import { listPlaces } from "@/lib/wards/queries/sites";
import { mayCheck, maySeeWard, mayShow } from "@/lib/wards/rules";

const people = {
  where: { state: { not: "left" } },
  orderBy: { since: "asc" },
  select: { personId: true, state: true, since: true, person: { select: { name: true, email: true } } },
} as const;

/** A ward from the inside: its people, who asked to join, and where its site takes parcels. No e-mail addresses. */
export async function findWard(actor: Actor, wardId: number, store: Db = db) {
  if (!maySeeWard(actor, wardId)) found(null, "ward");
  const ward = found(
    await store.ward.findUnique({
      where: { id: wardId },
      include: { site: { include: { wards: { select: { id: true, state: true } } } }, members: people },
    }),
    "ward",
  );
  const { wards, ...site } = ward.site;
  const all = ward.members.map(({ personId, state, since, person }) => ({
    personId,
    state,
    since,
    name: person.name,
    affiliated: isAffiliated(person.email),
  }));
  return {
    id: ward.id,
    name: ward.name,
    state: ward.state,
    blockedAt: ward.blockedAt,
    site,
    mine: isInWard(actor, wardId),
    mayShow: mayShow(actor, wards),
    members: all.filter((member) => member.state === "active"),
    asked: all.filter((member) => member.state === "asked"),
    places: await listPlaces(actor, ward.id, store),
  };
}

/**
 * The ward that somebody names at a site, or null. Nobody is shown a list of a site's wards, so whoever looks for
 * theirs types its name. `mine` is how the actor stands to it.
 */
export async function findWardNamed(actor: Actor, siteId: number, name: string, store: Db = db) {
  const wards = await store.ward.findMany({
    where: { siteId, state: { not: "declined" } },
    include: { members: { where: { personId: actor.personId ?? 0 } } },
  });
  const ward = wards.find((each) => isSameName(each.name, name));
  return ward ? { id: ward.id, name: ward.name, state: ward.state, mine: ward.members[0]?.state ?? null } : null;
}

/** The wards that a person is in or has asked to join, with their sites. `asked` is how many wait to be let in. */
export async function listMyWards(actor: Actor, store: Db = db) {
  const rows = await store.wardMember.findMany({
    where: { personId: actor.personId ?? 0, state: { not: "left" } },
    include: {
      ward: { include: { site: true, _count: { select: { members: { where: { state: "asked" } } } } } },
    },
    orderBy: { wardId: "asc" },
  });
  return rows.map(({ state: mine, ward: { id, name, state, blockedAt, site, _count } }) => ({
    id,
    name,
    state,
    blockedAt,
    mine,
    site,
    asked: _count.members,
  }));
}

/** The wards that somebody may ask for: theirs, but those that a steward could not check or has put on hold. */
export async function listAskingWards(actor: Actor, store: Db = db) {
  if (actor.wards.length === 0) return [];
  return (await listMyWards(actor, store)).filter(
    ({ mine, state, blockedAt }) => mine === "active" && state !== "declined" && !blockedAt,
  );
}

/** The wards of somebody that a steward could not check. */
export const listDeclinedWards = async (actor: Actor, store: Db = db) =>
  (await listMyWards(actor, store)).filter(({ mine, state }) => mine === "active" && state === "declined");

/** The wards of a site, for stewards only. */
export async function listWardsOf(actor: Actor, siteId: number, store: Db = db) {
  if (!mayCheck(actor)) found(null, "site");
  return store.ward.findMany({ where: { siteId }, orderBy: { name: "asc" } });
}
