import type { z } from "zod";
import { type Actor, isClock } from "@/lib/actor";
import { change } from "@/lib/change";
import { now, today } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { allow, found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { lockRestingSite, settleRests } from "@/lib/ledger/rests";
import type { dueSiteInput, endRestInput } from "@/lib/rests/input";
import { mayRest } from "@/lib/rests/rules";

/** Somebody of a site says that it takes something again. What its wards ask for is back on the board. */
export function endRest(actor: Actor, input: z.output<typeof endRestInput>, key: Key) {
  return change(actor, "rest.ended", key, input, async (tx) => {
    const siteId = (await tx.siteRest.findUnique({ where: { id: input.restId } }))?.siteId ?? 0;
    const wards = await tx.ward.findMany({ where: { siteId }, select: { id: true, state: true } });
    if (!mayRest(actor, wards)) found(null, "page");
    found(await lockRestingSite(tx, siteId), "page");
    const ended = await end(tx, siteId, { id: input.restId });
    if (ended.rests.length === 0)
      throw new Refused("Somebody has said this already. Open the page again to see what stands now.");
    return ended;
  });
}

/** The day has come: whatever a site was full of until today, or until a day before, it takes again. */
export function endDueRests(actor: Actor, { siteId }: z.output<typeof dueSiteInput>, key: Key) {
  return change(actor, "rest.ended", key, { siteId }, async (tx) => {
    allow(isClock(actor));
    found(await lockRestingSite(tx, siteId), "site");
    const ended = await end(tx, siteId, { until: { lte: today() } });
    if (ended.rests.length === 0) throw new Refused("Nothing is due at this site.");
    return ended;
  });
}

/** The site is locked. */
async function end(tx: Tx, siteId: number, which: { id: number } | { until: { lte: Date } }) {
  const standing = { siteId, endedAt: null, ...which };
  const rests = await tx.siteRest.findMany({ where: standing, orderBy: { id: "asc" } });
  await tx.siteRest.updateMany({ where: standing, data: { endedAt: now() } });
  const lines = await settleRests(tx, siteId);
  return {
    siteId,
    rests: rests.map(({ id: restId, kind, garmentTypeId }) => ({ restId, kind, garmentTypeId })),
    requestIds: [...new Set(lines.map(({ requestId }) => requestId))],
    lines: lines.map(({ lineId, quantity }) => ({ lineId, quantity })),
  };
}
