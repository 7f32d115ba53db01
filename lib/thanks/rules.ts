import { type Actor, isInWard } from "@/lib/actor";
import type { ShipmentState } from "@/prisma/generated/enums";

export const mayThank = (actor: Actor, parcel: { wardId: number }) => isInWard(actor, parcel.wardId);

/** From sending on a ward may say thank you. */
export const isThankable = (state: ShipmentState) => state === "sent" || state === "presumed" || state === "received";
