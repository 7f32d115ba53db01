import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { findOwnClaim } from "@/lib/claims/commands/own";
import type { answerInput } from "@/lib/claims/input";
import { askAgain } from "@/lib/claims/rhythm";
import { today } from "@/lib/clock";
import { sayDay } from "@/lib/dates";
import { found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { lockClaims } from "@/lib/ledger/promises";

/** A hub says that what it promised is on the way. It is asked again after a while, if that has not been sent. */
export function answerPromise(actor: Actor, { claimId }: z.output<typeof answerInput>, key: Key) {
  return change(actor, "claim.answered", key, { claimId }, async (tx) => {
    const { hubId, line } = await findOwnClaim(tx, actor, claimId, "coming");
    const claim = found((await lockClaims(tx, [claimId]))[0], "promise");
    if (claim.quantity === claim.sent) throw new Refused("Nothing of this promise is left to send.");
    if (!claim.askOn) throw new Refused("The ward has taken this request back.");
    const again = askAgain(claim.promisedFor, today());
    if (claim.asks === 0 && claim.askOn.getTime() >= again.askOn.getTime())
      throw new Refused(`Your hub has said so already. We ask again on ${sayDay(claim.askOn)}.`);
    await tx.claim.update({ where: { id: claimId }, data: again });
    return { hubId, requestId: line.requestId, claimId };
  });
}
