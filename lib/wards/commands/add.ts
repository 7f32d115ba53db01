import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { allow, found, Refused } from "@/lib/errors";
import { outcodeOf } from "@/lib/fields";
import type { Key } from "@/lib/keys";
import { lockSite } from "@/lib/wards/commands/own";
import type { AddWardInput, SiteInput } from "@/lib/wards/input";
import { isSameName } from "@/lib/wards/names";
import { mayAddWard, showsByDefault, startingState } from "@/lib/wards/rules";
import type { Site } from "@/prisma/generated/client";

/** Adds a ward, and its site where that is new. Whoever adds it is its first member. */
export function addWard(actor: Actor, input: AddWardInput, key: Key) {
  return change(actor, "ward.added", key, input, async (tx) => {
    allow(mayAddWard(actor));
    const personId = found(actor.personId, "person");
    const site = "siteId" in input ? await lockSite(tx, input.siteId) : await addSite(tx, input.site);
    if (site.mergedIntoId !== null)
      throw new Refused(`${site.name} is one with another place now: choose that.`, "site.name");
    await checkName(tx, site.id, input.name);
    const { id: wardId, state } = await tx.ward.create({
      data: {
        siteId: site.id,
        name: input.name,
        state: startingState(actor, site.kind),
        createdAt: now(),
        members: { create: { personId, state: "active", since: now() } },
      },
    });
    return { wardId, siteId: site.id, personId, state };
  });
}

/**
 * Two people who add one site at once take turns, by postcode and by code. A site whose wards were all declined is
 * nobody's: whoever it really is gets a site of their own, and the code, without what the others had typed.
 */
async function addSite(tx: Tx, { shown, ...site }: SiteInput) {
  for (const what of [site.odsCode ?? "", site.postcode].filter(Boolean).sort())
    await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext(${`site ${what}`}))) AS held`;
  const near = await lockStandingNear(tx, site);
  const coded = near.find((other) => site.odsCode !== null && other.odsCode === site.odsCode);
  if (coded) throw new Refused(`${coded.name} has that code and is here already: choose it.`, "site.odsCode");
  const same = near.find((other) => isSameName(other.name, site.name));
  if (same) throw new Refused(`${same.name} is here already, at this postcode: choose it.`, "site.name");
  if (site.odsCode) await tx.site.updateMany({ where: { odsCode: site.odsCode }, data: { odsCode: null } });
  return tx.site.create({
    data: {
      ...site,
      outcode: outcodeOf(site.postcode) ?? site.postcode,
      shown: shown ?? showsByDefault(site.kind),
      createdAt: now(),
    },
  });
}

/** Sites at the same postcode or of the same code, which get no ward meanwhile. */
async function lockStandingNear(tx: Tx, { postcode, odsCode }: Omit<SiteInput, "shown">) {
  const near = await tx.$queryRaw<Site[]>`
    SELECT * FROM "Site" WHERE postcode = ${postcode} OR "odsCode" = ${odsCode} ORDER BY id FOR NO KEY UPDATE`;
  const ids = near.map(({ id }) => id);
  const standing = await tx.ward.findMany({ where: { siteId: { in: ids }, state: { not: "declined" } } });
  return near.filter(({ id, mergedIntoId }) => mergedIntoId !== null || standing.some(({ siteId }) => siteId === id));
}

/** The site is locked, so the names cannot change meanwhile. */
async function checkName(tx: Tx, siteId: number, name: string) {
  const wards = await tx.ward.findMany({ where: { siteId, state: { not: "declined" } }, select: { name: true } });
  const same = wards.find((ward) => isSameName(ward.name, name) || ward.name.toLowerCase() === name.toLowerCase());
  if (same) throw new Refused(`This site already has a ward called ${same.name}: join it.`, "name");
}
