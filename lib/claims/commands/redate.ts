import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { checkDay, findOwnClaim } from "@/lib/claims/commands/own";
import type { redateInput } from "@/lib/claims/input";
import { firstAsk } from "@/lib/claims/rhythm";
import { today } from "@/lib/clock";
import { found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { shareActiveHub } from "@/lib/ledger/blocks";
import { lockClaims } from "@/lib/ledger/promises";

const dayOf = (day: Date) => day.toISOString().slice(0, 10);

/** A hub changes the day by which it promised. */
export function redateClaim(actor: Actor, { claimId, promisedFor }: z.output<typeof redateInput>, key: Key) {
  return change(actor, "claim.redated", key, { claimId, promisedFor }, async (tx) => {
    const { hubId, line } = await findOwnClaim(tx, actor, claimId, "later");
    await shareActiveHub(tx, hubId);
    checkDay(promisedFor);
    const claim = found((await lockClaims(tx, [claimId]))[0], "promise");
    if (claim.sent === claim.quantity)
      throw new Refused("All of these have been sent already, so the day cannot change.", "promisedFor");
    await tx.claim.update({ where: { id: claimId }, data: { promisedFor, ...firstAsk(promisedFor, today()) } });
    return {
      hubId,
      requestId: line.requestId,
      claimId,
      was: dayOf(claim.promisedFor),
      promisedFor: dayOf(promisedFor),
    };
  });
}
