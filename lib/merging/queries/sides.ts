import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import type { MergeKind } from "@/lib/merging/input";
import { mayMerge } from "@/lib/merging/rules";
import { findSitesLike } from "@/lib/wards/queries/sites";
import { listWardsOf } from "@/lib/wards/queries/wards";
import { siteKinds } from "@/lib/wards/rules";

/** One of two that may be one: who it is, and what it has, in words. */
export type Side = { id: number; name: string; facts: { term: string; value: string }[]; merged: boolean };
export type Found = { id: number; name: string; note: string };

/** Sites like what a steward typed, or their wards. At most 10 sites; people are found by their whole addresses only. */
export async function findMergeable(
  actor: Actor,
  kind: "site" | "ward",
  typed: string,
  store: Db = db,
): Promise<Found[]> {
  if (!mayMerge(actor)) found(null, "page");
  const sites = (await findSitesLike(actor, typed, store)).slice(0, kind === "site" ? 10 : 3);
  const known = await store.site.findMany({ where: { id: { in: sites.map(({ id }) => id) } } });
  if (kind === "site")
    return sites.map(({ id, name }) => ({ id, name, note: known.find((site) => site.id === id)?.postcode ?? "" }));
  const wards = [];
  for (const { id, name: site } of sites)
    for (const ward of await listWardsOf(actor, id, store))
      if (ward.state !== "declined") wards.push({ id: ward.id, name: ward.name, note: site });
  return wards;
}

/** The person of a whole address, for a steward; null when there is none. */
export async function findByEmail(actor: Actor, email: string, store: Db = db) {
  if (!mayMerge(actor)) found(null, "page");
  return store.person.findUnique({ where: { email }, select: { id: true } });
}

/** One of the two, with its counts. @throws NotFound */
export async function findSide(actor: Actor, kind: MergeKind, id: number, store: Db = db): Promise<Side> {
  if (!mayMerge(actor)) found(null, "page");
  return sides[kind](id, store);
}

const row = (term: string, value: string | number | null) => ({ term, value: String(value ?? "None") });

const sides: Record<MergeKind, (id: number, store: Db) => Promise<Side>> = {
  async site(id, store) {
    const include = { _count: { select: { wards: true, places: true } } };
    const site = found(await store.site.findUnique({ where: { id }, include }), "site");
    const facts = [
      row("Kind", siteKinds[site.kind]),
      row("Postcode", site.postcode),
      row("ODS code", site.odsCode),
      row("Public pages show", site.shown ? "Its name" : "Only its area"),
      row("Wards", site._count.wards),
      row("Delivery places", site._count.places),
    ];
    return { id, name: site.name, facts, merged: site.mergedIntoId !== null };
  },
  async ward(id, store) {
    const members = { where: { state: "active" } } as const;
    const include = { site: true, _count: { select: { requests: true, shipments: true, places: true, members } } };
    const ward = found(await store.ward.findUnique({ where: { id }, include }), "ward");
    const facts = [
      row("Site", ward.site.name),
      row("Checked", ward.state === "checked" ? "Yes" : "Not yet"),
      row("People", ward._count.members),
      row("Requests", ward._count.requests),
      row("Bags", ward._count.shipments),
      row("Delivery places", ward._count.places),
    ];
    return { id, name: ward.name, facts, merged: ward.mergedIntoId !== null };
  },
  async person(id, store) {
    const active = { where: { state: "active" } } as const;
    const include = { _count: { select: { wards: active, hubs: active, requests: true, makers: true } } };
    const person = found(await store.person.findUnique({ where: { id }, include }), "person");
    const facts = [
      row("E-mail address", person.email),
      row("Wards", person._count.wards),
      row("Hubs", person._count.hubs),
      row("Requests they sent", person._count.requests),
    ];
    return { id, name: person.name, facts, merged: person.mergedIntoId !== null };
  },
};
