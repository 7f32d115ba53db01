import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import type { MergeKind } from "@/lib/merging/input";
import { mayMerge } from "@/lib/merging/rules";

export type Merged = { kind: MergeKind; fromId: number; from: string; into: string };
const most = { where: { mergedIntoId: { not: null } }, orderBy: { id: "desc" }, take: 50 } as const;

/** What has been merged and stands so, at most 50 of each kind, for stewards. */
export async function listMerged(actor: Actor, store: Db = db): Promise<Merged[]> {
  if (!mayMerge(actor)) found(null, "page");
  const [sites, wards, people] = await Promise.all([
    store.site.findMany({ ...most, include: { mergedInto: true } }),
    store.ward.findMany({ ...most, include: { mergedInto: true, site: true } }),
    store.person.findMany({ ...most, include: { mergedInto: true } }),
  ]);
  return [
    ...sites.map(({ id, name, mergedInto }) => merged("site", id, name, mergedInto?.name)),
    ...wards.map(({ id, name, site, mergedInto }) => merged("ward", id, `${name}, ${site.name}`, mergedInto?.name)),
    ...people.map(({ id, email, mergedInto }) => merged("person", id, email, mergedInto?.email)),
  ];
}

const merged = (kind: MergeKind, fromId: number, from: string, into = ""): Merged => ({ kind, fromId, from, into });
