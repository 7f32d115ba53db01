import { type Actor, isCoordinatorOf } from "@/lib/actor";

/** Days after which pieces that nobody has counted in are shown as waiting. */
export const waitsAfter = 14;

/** Who gives, takes, counts in and offers for a hub. */
export const mayGive = (actor: Actor, hubId: number) => isCoordinatorOf(actor, hubId);

/** Who reads what hubs offer: coordinators of checked hubs at work, and stewards. */
export const maySeeSurplus = (actor: Actor) => actor.steward || takers(actor).length > 0;

/** The hubs for which somebody may take what others offer. */
export const takers = (actor: Actor) =>
  actor.hubs.filter((hub) => hub.checked && !hub.closed && hub.role === "coordinator");

/** The name of an item's box in a form: a bare number would make a list of it. */
export const giftField = (itemId: number) => `parts.item-${itemId}`;
