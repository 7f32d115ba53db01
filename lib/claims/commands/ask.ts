import { type Actor, isClock } from "@/lib/actor";
import { change } from "@/lib/change";
import { findMadeByClaim } from "@/lib/claims/queries";
import { askAgain, type PromiseStep, stepOf } from "@/lib/claims/rhythm";
import { today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { allow, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { lockLines, moveLine } from "@/lib/ledger/lines";
import { lockClaims, releasePieces } from "@/lib/ledger/promises";
import type { Claim } from "@/prisma/generated/client";

/** A hub that the clock comes to, and the day: all its promises that are due are spoken of together. */
export type DueHub = { hubId: number; day: string };

/** The clock reminds a hub of promises whose day is near. On that day it asks. */
export function remindOfPromises(actor: Actor, due: DueHub, key: Key) {
  allow(isClock(actor));
  return change(actor, "claims.reminded", key, due, async (tx) => {
    const claims = some((await lockDue(tx, due.hubId)).filter(({ step }) => step === "remind"));
    for (const { id, promisedFor } of claims) await tx.claim.update({ where: { id }, data: { askOn: promisedFor } });
    return factsOf(due, claims);
  });
}

/** The clock asks a hub how promises are coming along: their day is here, or nobody answered and some of it is made. */
export function askAboutPromises(actor: Actor, due: DueHub, key: Key) {
  allow(isClock(actor));
  return change(actor, "claims.asked", key, due, async (tx) => {
    const all = await lockDue(tx, due.hubId);
    const claims = some(all.filter(({ step, begun }) => step === "ask" || (step === "unanswered" && begun)));
    for (const { id, step, promisedFor } of claims) {
      const { releaseAfter } = env.RHYTHM.promises;
      const askOn = step === "ask" ? addDays(today(), releaseAfter) : askAgain(promisedFor, today()).askOn;
      await tx.claim.update({ where: { id }, data: { asks: 1, askOn } });
    }
    return factsOf(due, claims);
  });
}

/** Nobody answered, and nothing is made: the clock lets the promises go, and they are back on the board. */
export function lapsePromises(actor: Actor, due: DueHub, key: Key) {
  allow(isClock(actor));
  return change(actor, "claims.lapsed", key, due, async (tx) => {
    const all = await lockDue(tx, due.hubId);
    const claims = some(all.filter(({ step, begun }) => step === "unanswered" && !begun));
    const parts = [];
    for (const { id: claimId, lineId, quantity: promised, packed } of claims) {
      const quantity = promised - packed;
      await releasePieces(tx, claimId, quantity);
      await moveLine(tx, lineId, { claimed: -quantity });
      parts.push({ lineId, claimId, quantity });
    }
    const { hubId, requestIds } = factsOf(due, claims);
    return { hubId, requestIds, parts };
  });
}

type Due = Claim & { requestId: number; step: PromiseStep; begun: boolean };

/** A hub's promises that are due and of which some is not sent, locked; `begun` where more is made than was sent. */
async function lockDue(tx: Tx, hubId: number): Promise<Due[]> {
  const ids = await tx.$queryRaw<{ id: number; lineId: number }[]>`
    SELECT id, "lineId" FROM "Claim" WHERE "hubId" = ${hubId} AND "askOn" <= ${today()}::date AND quantity > sent`;
  const lines = await lockLines(tx, [...new Set(ids.map(({ lineId }) => lineId))]);
  const open = new Map(lines.filter((line) => line.open).map((line) => [line.id, line.requestId]));
  const claims = await lockClaims(
    tx,
    ids.map(({ id }) => id),
  );
  const made = await findMadeByClaim([...open.keys()], tx);
  return claims.flatMap((claim) => {
    const step = stepOf(claim, today());
    const requestId = open.get(claim.lineId);
    if (!step || !requestId || claim.quantity === claim.sent) return [];
    return [{ ...claim, requestId, step, begun: (made.get(claim.id) ?? 0) > claim.sent }];
  });
}

function some(claims: Due[]) {
  if (claims.length === 0) throw new Refused("The hub or the ward was quicker: there is nothing to ask.");
  return claims;
}

const factsOf = ({ hubId }: DueHub, claims: Due[]) => ({
  hubId,
  requestIds: [...new Set(claims.map(({ requestId }) => requestId))],
  claimIds: claims.map(({ id }) => id),
});
