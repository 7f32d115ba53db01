import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import type { Tx } from "@/lib/db";
import { allow, found } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { checkMergeable, findMerge, lockBoth } from "@/lib/ledger/aliases";
import { settleRests } from "@/lib/ledger/rests";
import type { MergeInput, UnmergeInput } from "@/lib/merging/input";
import { mayMerge, numbered, unnumbered } from "@/lib/merging/rules";
import { isSameName } from "@/lib/wards/names";
import type { Site, Ward } from "@/prisma/generated/client";

/**
 * A steward says that two sites are one: the wards of the first are the second's from now on, with their places, and
 * what the second is full of counts for them.
 */
export function mergeSites(actor: Actor, { fromId, intoId }: MergeInput, key: Key) {
  return change(actor, "site.merged", key, { fromId, intoId }, async (tx) => {
    allow(mayMerge(actor));
    const both = await lockBoth(tx, "Site", fromId, intoId);
    const [from, into] = [found(both.from, "site"), found(both.into, "site")];
    await checkMergeable(tx, "Site", from, into);
    const moving = await lockWards(tx, fromId);
    const renamed = await rename(tx, moving, intoId);
    const wardIds = moving.map(({ id }) => id);
    await tx.ward.updateMany({ where: { siteId: fromId }, data: { siteId: intoId } });
    const places = await tx.deliveryPlace.updateManyAndReturn({
      where: { siteId: fromId },
      data: { siteId: intoId },
      select: { id: true },
    });
    const code = from.odsCode !== null && into.odsCode === null;
    const hidden = !from.shown && into.shown && moving.some(({ state }) => state === "checked");
    await tx.site.update({ where: { id: fromId }, data: { mergedIntoId: intoId, ...(code && { odsCode: null }) } });
    if (code || hidden)
      await tx.site.update({
        where: { id: intoId },
        data: { ...(code && { odsCode: from.odsCode }), ...(hidden && { shown: false }) },
      });
    await settleRests(tx, intoId);
    const placeIds = places.map(({ id }) => id);
    return { fromId, intoId, siteIds: [fromId, intoId], wardIds, placeIds, renamed, code, hidden };
  });
}

/** The same taken back: the wards that are still there return, with the places they have by now. */
export function unmergeSite(actor: Actor, { fromId }: UnmergeInput, key: Key) {
  return change(actor, "site.unmerged", key, { fromId }, async (tx) => {
    allow(mayMerge(actor));
    const { mergedIntoId } = found(await tx.site.findUnique({ where: { id: fromId } }), "site");
    const { from, into } = await lockBoth(tx, "Site", fromId, mergedIntoId ?? 0);
    const told = await findMerge(tx, "site.merged", from);
    const there = found(into, "site");
    const all = await lockWards(tx, there.id);
    const wardIds = returning(told.wardIds, all);
    await tx.site.update({ where: { id: fromId }, data: { mergedIntoId: null } });
    await tx.ward.updateMany({ where: { id: { in: wardIds } }, data: { siteId: fromId } });
    await tx.deliveryPlace.updateMany({ where: { wardId: { in: wardIds } }, data: { siteId: fromId } });
    for (const { ward, number } of told.renamed) {
      const name = all.find(({ id }) => id === ward)?.name ?? "";
      if (wardIds.includes(ward))
        await tx.ward.update({ where: { id: ward }, data: { name: unnumbered(name, number) } });
    }
    if (told.code) {
      await tx.site.update({ where: { id: there.id }, data: { odsCode: null } });
      await tx.site.update({ where: { id: fromId }, data: { odsCode: there.odsCode } });
    }
    if (told.hidden && !(await hasChosen(tx, there.id)))
      await tx.site.update({ where: { id: there.id }, data: { shown: true } });
    for (const siteId of [fromId, there.id].sort((a, b) => a - b)) await settleRests(tx, siteId);
    const stuck = told.wardIds.length - wardIds.length;
    return { fromId, intoId: there.id, siteIds: [fromId, there.id], wardIds, stuck };
  });
}

/** Whether its people have said since then what public pages show of a site. */
async function hasChosen(tx: Tx, siteId: number) {
  const last = await tx.eventSubject.findFirst({
    where: { kind: "site", subjectId: siteId, event: { name: { in: ["site.shown", "site.merged"] } } },
    orderBy: { eventId: "desc" },
    include: { event: { select: { name: true } } },
  });
  return last?.event.name === "site.shown";
}

const lockWards = (tx: Tx, siteId: number) =>
  tx.$queryRaw<Ward[]>`SELECT * FROM "Ward" WHERE "siteId" = ${siteId} ORDER BY id FOR NO KEY UPDATE`;

/** Two wards of one name may be one, or not: a steward says that next. Until then the one that came has a number. */
async function rename(tx: Tx, moving: Ward[], intoId: Site["id"]) {
  const there = await tx.ward.findMany({ where: { siteId: intoId, state: { not: "declined" } } });
  const taken = [...there, ...moving].filter(({ state }) => state !== "declined").map(({ name }) => name);
  const renamed = [];
  for (const ward of moving.filter(({ state }) => state !== "declined")) {
    if (!there.some(({ name }) => isSameName(name, ward.name) || name.toLowerCase() === ward.name.toLowerCase()))
      continue;
    let number = 2;
    while (taken.some((name) => isSameName(name, numbered(ward.name, number)))) number++;
    const name = numbered(ward.name, number);
    taken.push(name);
    await tx.ward.update({ where: { id: ward.id }, data: { name } });
    renamed.push({ ward: ward.id, number });
  }
  return renamed;
}

/** Those that came, but for a ward that is one with a ward that stays. */
function returning(came: number[], all: Ward[]): number[] {
  const staying = all.filter(({ id }) => !came.includes(id));
  const tied = (ward: Ward) =>
    staying.some(({ id, mergedIntoId }) => id === ward.mergedIntoId || mergedIntoId === ward.id);
  return all.filter((ward) => came.includes(ward.id) && !tied(ward)).map(({ id }) => id);
}
