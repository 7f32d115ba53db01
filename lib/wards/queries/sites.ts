import { type Actor, isInWard } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { sayPlace } from "@/lib/places/words";
import { readSearch } from "@/lib/wards/input";
import { likeness, tellingWords } from "@/lib/wards/names";
import { maySeeWard, placesOf } from "@/lib/wards/rules";
import type { Site } from "@/prisma/generated/client";

const most = 10;

/**
 * Sites like what somebody typed (name, postcode or ODS code, or several of them), the likest first, at most 10.
 * One that was merged is found by its own name too, and is what it was merged into.
 * A site that public pages do not name, or that nobody has checked, is offered only to who knows its postcode or code.
 */
export async function findSitesLike(actor: Actor, typed: string, store: Db = db) {
  const wanted = readSearch(typed);
  const starts = tellingWords(wanted.line).map((word) => word.slice(0, 2));
  const codes = wanted.line
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean);
  const sites = await store.$queryRaw<(Site & { into: Site })[]>`
    SELECT s.*, to_jsonb(t) AS into FROM "Site" s JOIN "Site" t ON t.id = coalesce(s."mergedIntoId", s.id), LATERAL (SELECT
      coalesce(s.postcode = ${wanted.postcode} OR s."odsCode" = ANY(${codes}), false) AS known,
      regexp_replace(lower(s.name), '[^a-z0-9 ]', '', 'g') AS plain) AS n
    WHERE EXISTS (SELECT 1 FROM "Ward" w WHERE w."siteId" = t.id AND w.state <> 'declined')
      AND (n.known OR ((${actor.steward} OR t.shown
             AND EXISTS (SELECT 1 FROM "Ward" w WHERE w."siteId" = t.id AND w.state = 'checked'))
           AND (s.outcode = ${wanted.outcode}
             OR EXISTS (SELECT 1 FROM unnest(${starts}::text[]) AS start WHERE strpos(n.plain, start) > 0))))
    ORDER BY n.known DESC, (s.outcode = ${wanted.outcode}) DESC NULLS LAST, s.id LIMIT 300`;
  return sites
    .map((site) => ({ site, like: likeness(site, wanted) }))
    .filter(({ like }) => like > 0)
    .sort((one, other) => other.like - one.like || one.site.id - other.site.id)
    .map(({ site: { into } }) => into)
    .filter(({ id }, at, all) => all.findIndex((each) => each.id === id) === at)
    .slice(0, most)
    .map(({ id, kind, name, outcode }) => ({ id, kind, name, outcode }));
}

/** A site as the actor may know it: by name, or only by its kind and area. One that was merged is what it is now. */
export async function findSite(actor: Actor, siteId: number, store: Db = db): Promise<KnownSite> {
  const site = found(
    await store.site.findUnique({ where: { id: siteId }, include: { wards: { select: { id: true, state: true } } } }),
    "site",
  );
  if (site.mergedIntoId !== null) return findSite(actor, site.mergedIntoId, store);
  const inside = actor.steward || site.wards.some((ward) => isInWard(actor, ward.id));
  const named = inside || (site.shown && site.wards.some((ward) => ward.state === "checked"));
  const { id, kind, outcode, shown } = site;
  return { id, kind, outcode, shown, name: sayPlace({ ...site, shown: named }) };
}

type KnownSite = Pick<Site, "id" | "kind" | "outcode" | "shown" | "name">;

/** Where a ward may have its parcels brought, for its people and for stewards. */
export async function listPlaces(actor: Actor, wardId: number, store: Db = db) {
  if (!maySeeWard(actor, wardId)) found(null, "ward");
  const ward = found(await store.ward.findUnique({ where: { id: wardId } }), "ward");
  return store.deliveryPlace.findMany({ where: placesOf(ward), orderBy: { id: "asc" } });
}
