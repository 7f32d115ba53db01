import { type Actor, isInWard } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { isAffiliated } from "@/lib/people/rules";
import { saidRests } from "@/lib/rests/queries";
import { mayRest } from "@/lib/rests/rules";
import { isSameName } from "@/lib/wards/names";
import { listPlaces } from "@/lib/wards/queries/sites";
import { mayCheck, maySeeWard, mayShow } from "@/lib/wards/rules";

const mostWards = 200;
const people = {
  where: { state: { not: "left" } },
  orderBy: { since: "asc" },
  select: { personId: true, state: true, since: true, person: { select: { name: true, email: true } } },
} as const;

/**
 * A ward from the inside: its people, who asked to join, and where its site takes parcels. No e-mail addresses. One
 * that was merged is what it is now.
 */
export async function findWard(actor: Actor, typedId: number, store: Db = db) {
  const wardId = await followWard(typedId, store);
  if (!maySeeWard(actor, wardId)) found(null, "ward");
  const ward = found(
    await store.ward.findUnique({
      where: { id: wardId },
      include: {
        site: { include: { wards: { select: { id: true, state: true } }, rests: saidRests } },
        members: people,
      },
    }),
    "ward",
  );
  const { wards, rests, ...site } = ward.site;
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
    mayRest: mayRest(actor, wards),
    rests,
    members: all.filter((member) => member.state === "active"),
    asked: all.filter((member) => member.state === "asked"),
    places: await listPlaces(actor, ward.id, store),
  };
}

/** The ward that a number leads to: itself, or what it was merged into. */
export async function followWard(wardId: number, store: Db = db) {
  const ward = await store.ward.findUnique({ where: { id: wardId }, select: { mergedIntoId: true } });
  return ward?.mergedIntoId ?? wardId;
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
  const named = wards.find((each) => isSameName(each.name, name));
  const ward = wards.find(({ id }) => id === (named?.mergedIntoId ?? named?.id));
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
  return store.ward.findMany({ where: { siteId, mergedIntoId: null }, orderBy: { name: "asc" }, take: mostWards });
}
