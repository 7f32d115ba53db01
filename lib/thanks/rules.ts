import { type Actor, isInWard } from "@/lib/actor";
import { plainName, tellingWords } from "@/lib/wards/names";
import type { ShipmentState } from "@/prisma/generated/enums";

export const mayThank = (actor: Actor, parcel: { wardId: number }) => isInWard(actor, parcel.wardId);

/** From sending on a ward may say thank you. */
export const isThankable = (state: ShipmentState) => state === "sent" || state === "presumed" || state === "received";

/** Whether words hold a name, however it is spelled or spaced: whole, or without what many names have ("Hospital"). */
export function holdsName(text: string, name: string) {
  const spoken = text
    .split(/[^\p{L}\p{N}\p{M}'’.]+/u)
    .map(plainName)
    .join(" ");
  const names = [plainName(name), tellingWords(name).join("")].filter((each) => each !== "");
  return names.some((each) => new RegExp(`(^| )${[...each].join(" ?")}( |$)`, "u").test(spoken));
}
