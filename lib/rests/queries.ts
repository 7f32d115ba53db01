import { type Actor, isInWard } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { mayRest } from "@/lib/rests/rules";

/** The words of a site that stand, for whoever reads of a request there: no contact, no names. */
export const standingRests = {
  where: { endedAt: null },
  select: { kind: true, garmentTypeId: true, until: true },
} as const;

/** The same with what to call each garment. */
export const saidRests = {
  where: { endedAt: null },
  select: { id: true, kind: true, garmentTypeId: true, until: true, garmentType: { select: { many: true } } },
  orderBy: { id: "asc" },
} as const;

/** What a site says stands now, for those who may change it. @throws NotFound for anybody else */
export async function listRests(actor: Actor, siteId: number, store: Db = db) {
  const wards = await store.ward.findMany({ where: { siteId }, select: { id: true, state: true } });
  if (!mayRest(actor, wards)) found(null, "page");
  return listStanding(siteId, store);
}

/** What stands at the site that somebody asks from. Only its own people are told whom to ask. */
export async function listRestsFor(actor: Actor, siteId: number | null, store: Db = db) {
  if (siteId === null) return [];
  const [rests, wards] = await Promise.all([
    listStanding(siteId, store),
    store.ward.findMany({ where: { siteId, state: "checked" }, select: { id: true } }),
  ]);
  const inside = actor.steward || wards.some(({ id }) => isInWard(actor, id));
  return rests.map((rest) => ({ ...rest, contact: inside ? rest.contact : "" }));
}

/** The site of the ward that somebody is in; of another, none. */
export async function findOwnSite(actor: Actor, wardId: number | null, store: Db = db) {
  if (wardId === null || !isInWard(actor, wardId)) return null;
  return (await store.ward.findUnique({ where: { id: wardId }, select: { siteId: true } }))?.siteId ?? null;
}

const listStanding = (siteId: number, store: Db) =>
  store.siteRest.findMany({
    where: { siteId, endedAt: null },
    select: {
      id: true,
      kind: true,
      garmentTypeId: true,
      until: true,
      contact: true,
      garmentType: { select: { many: true } },
    },
    orderBy: { id: "asc" },
  });
