import type { Actor } from "@/lib/actor";
import { isMemberOf } from "@/lib/actor";
import { mayClaimFor } from "@/lib/claims/rules";
import type { Tx } from "@/lib/db";
import { allow, found } from "@/lib/errors";

/** A claim of a hub that the actor acts for, with its line's request. Not locked. */
export async function findOwnClaim(tx: Tx, actor: Actor, claimId: number) {
  const include = { hub: true, line: { select: { requestId: true } } };
  const claim = found(await tx.claim.findUnique({ where: { id: claimId }, include }), "promise");
  if (!isMemberOf(actor, claim.hubId)) found(null, "promise");
  allow(mayClaimFor(actor, claim.hub));
  return claim;
}
