import { findMadeByClaim, findPromise } from "@/lib/claims/queries";
import { mayClaimFor } from "@/lib/claims/rules";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import type { ClaimLink } from "@/lib/links";
import { actorOf } from "@/lib/people/queries";

/** The promise that a mailed link is about, for somebody who still acts for its hub. @throws NotFound */
export async function findAskedPromise({ claimId, personId }: ClaimLink, store: Db = db) {
  const member = await actorOf(personId, store);
  const row = await store.claim.findUnique({ where: { id: claimId }, include: { hub: true, line: true } });
  const { hub, line, askOn, asks } = found(row, "promise");
  if (!mayClaimFor(member, hub)) found(null, "promise");
  const promise = await findPromise(member, hub.id, claimId, store);
  const made = (await findMadeByClaim([line.id], store)).get(claimId) ?? 0;
  return { ...promise, hub, made, open: line.open, askOn, asks };
}

export type AskedPromise = Awaited<ReturnType<typeof findAskedPromise>>;
