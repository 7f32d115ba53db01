import { type Actor, isCoordinatorOf, isMemberOf } from "@/lib/actor";
import type { ClaimLink } from "@/lib/links";
import type { Claimers } from "@/prisma/generated/enums";

/** A new hub may promise this many pieces in all until somebody has checked it. */
export const newHubLimit = 50;

/** Who claims, releases, packs and sends for a hub: its coordinators, or every member where the hub says so. */
export const mayClaimFor = (actor: Actor, hub: { id: number; claimers: Claimers }) =>
  isCoordinatorOf(actor, hub.id) || (hub.claimers === "members" && isMemberOf(actor, hub.id));

/** Who answers for one promise: those who claim for its hub, or the holder of exactly this link, mailed to one of them. */
export function mayAnswerFor(
  actor: Actor,
  claim: { id: number; hub: { id: number; claimers: Claimers } },
  what: ClaimLink["do"],
) {
  const { link, sentTo } = actor;
  const holds = link && "claimId" in link && link.do === what && link.claimId === claim.id;
  return mayClaimFor(actor, claim.hub) || (!!holds && !!sentTo && mayClaimFor(sentTo, claim.hub));
}

/** Who reads a ward's name and its notes: the coordinators of a checked hub that makes for it. */
export const mayReadWards = (actor: Actor, hubId: number) =>
  actor.hubs.some((hub) => hub.hubId === hubId && hub.checked && hub.role === "coordinator");
