import { type Actor, isCoordinatorOf, isInWard } from "@/lib/actor";
import { mayClaimFor } from "@/lib/claims/rules";
import type { Claimers, Joining, ShipmentState } from "@/prisma/generated/enums";

/** Who claims for a hub also packs and sends for it. */
export const mayShipFor = (actor: Actor, hub: { id: number; claimers: Claimers }) => mayClaimFor(actor, hub);

/** Whoever holds the bag may say what arrived, and so may the ward. */
export const mayReceive = (actor: Actor, parcel: { id: number; wardId: number }) =>
  (actor.link?.do === "arrived" && actor.link.shipmentId === parcel.id) || isInWard(actor, parcel.wardId);

export const mayConfirm = (actor: Actor, parcel: { wardId: number }) => isInWard(actor, parcel.wardId);

/** States in which a bag is on its way, as far as anybody has said. */
export const onItsWay: ShipmentState[] = ["sent", "presumed"];

/** Days after sending on which the ward is reminded, and then presumed to have the bag. */
export const remindAfter = [3, 7] as const;
export const presumeAfter = 14;

export type Sending = { id: number; checked: boolean; joining: Joining; blockedAt: Date | null };

/**
 * May somebody who packs for a hub see where a parcel goes? Of a checked hub, from packing until it is received or
 * presumed to be; only a coordinator where everybody may join unasked; and nobody of a hub on hold.
 */
export const showsAddress = (actor: Actor, hub: Sending, parcel: { state: ShipmentState }) =>
  hub.checked &&
  hub.blockedAt === null &&
  (isCoordinatorOf(actor, hub.id) || hub.joining === "approved") &&
  (parcel.state === "packing" || parcel.state === "sent");

/** The name of a box of the form: so it stays with its pieces, whatever else is promised or made meanwhile. */
export const packField = ({ claimId, itemId }: { claimId: number; itemId: number }) => `parts.${claimId}-${itemId}`;
