import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now, today } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { allow, found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { lockRestingSite, settleRests } from "@/lib/ledger/rests";
import type { RefuseInput, RestInput } from "@/lib/rests/input";
import { isRestDay, mayRest } from "@/lib/rests/rules";
import type { RestKind } from "@/prisma/generated/enums";

/**
 * A site is full of some garments, or of all, until a day: what its wards ask for rests, and is off the board. What hubs
 * have promised stands. Saying it anew for a garment changes its day.
 */
export function restSite(actor: Actor, input: RestInput, key: Key) {
  return change(actor, "rest.begun", key, input, async (tx) => {
    await lockAsOwn(tx, actor, input.siteId);
    if (!isRestDay(input.until, today())) throw new Refused("Choose a day from tomorrow to a year from now", "until");
    await checkGarments(tx, input.garmentTypeIds);
    const garments = input.garmentTypeIds.length > 0 ? [...new Set(input.garmentTypeIds)] : [null];
    return begin(tx, actor, input.siteId, garments, { kind: "full", until: input.until, contact: "" });
  });
}

/** A site takes no donated clothing: all that its wards ask for rests, and nobody asks for more, until somebody says so. */
export function refuseDonations(actor: Actor, input: RefuseInput, key: Key) {
  return change(actor, "rest.begun", key, input, async (tx) => {
    await lockAsOwn(tx, actor, input.siteId);
    return begin(tx, actor, input.siteId, [null], { kind: "no_donations", until: null, contact: input.contact });
  });
}

async function lockAsOwn(tx: Tx, actor: Actor, siteId: number) {
  const site = await lockRestingSite(tx, siteId);
  allow(mayRest(actor, await tx.ward.findMany({ where: { siteId }, select: { id: true, state: true } })));
  found(site, "site");
}

async function checkGarments(tx: Tx, ids: number[]) {
  const known = await tx.garmentType.count({ where: { id: { in: ids }, regulated: false } });
  if (known !== new Set(ids).size) throw new Refused("Choose garments from the list", "garmentTypeIds");
}

type Word = { kind: RestKind; until: Date | null; contact: string };

/** The site is locked, so that of two who say the same at once the second replaces the first. */
async function begin(tx: Tx, actor: Actor, siteId: number, garments: (number | null)[], word: Word) {
  const setById = found(actor.personId, "person");
  const same = { siteId, kind: word.kind, endedAt: null };
  const some = garments.flatMap((id) => (id === null ? [] : [id]));
  await tx.siteRest.updateMany({
    where: { ...same, ...(some.length > 0 ? { garmentTypeId: { in: some } } : { garmentTypeId: null }) },
    data: { endedAt: now() },
  });
  const rests = [];
  for (const garmentTypeId of garments) {
    const data = { ...word, siteId, garmentTypeId, setById, createdAt: now() };
    const { id: restId } = await tx.siteRest.create({ data });
    rests.push({ restId, garmentTypeId });
  }
  const lines = await settleRests(tx, siteId);
  return {
    siteId,
    kind: word.kind,
    until: word.until?.toISOString().slice(0, 10) ?? null,
    rests,
    requestIds: [...new Set(lines.map(({ requestId }) => requestId))],
    lines: lines.map(({ lineId, quantity }) => ({ lineId, quantity })),
  };
}
