import { mayAct, type OnBehalf } from "@/lib/act-for";
import type { Actor } from "@/lib/actor";
import { isMemberOf } from "@/lib/actor";
import { mayAnswerFor } from "@/lib/claims/rules";
import { today } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { allow, found, Refused } from "@/lib/errors";
import type { ClaimLink } from "@/lib/links";
import { isSensibleDay } from "@/lib/requests/rules";

/**
 * A claim of a hub that the actor acts for, as one of it, with this mailed link, or as a steward, with its line's request.
 * Not locked.
 */
export async function findOwnClaim(tx: Tx, actor: Actor, claimId: number, by: ClaimLink["do"], onBehalf?: OnBehalf) {
  const include = { hub: true, line: { select: { requestId: true } } };
  const claim = found(await tx.claim.findUnique({ where: { id: claimId }, include }), "promise");
  const may = mayAnswerFor(actor, claim, by);
  if (!mayAct(actor, may || isMemberOf(actor, claim.hubId), onBehalf)) found(null, "promise");
  allow(mayAct(actor, may, onBehalf));
  return claim;
}

/** A promise is for a day that makes sense. */
export function checkDay(promisedFor: Date) {
  if (!isSensibleDay(promisedFor, today()))
    throw new Refused("Choose a day from today to a year from now", "promisedFor");
}
