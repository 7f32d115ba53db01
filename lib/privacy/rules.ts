import type { Actor } from "@/lib/actor";
import { isClock } from "@/lib/actor";
import type { EraseInput } from "@/lib/privacy/input";
import type { ErasedFor } from "@/lib/reasons";

/** Who erases whom, and why: each person themselves, a steward when asked, the clock whoever did not come back. Null: may not. */
export function whyErased(actor: Actor, { personId, why }: EraseInput): ErasedFor | null {
  if (isClock(actor)) return "unseen";
  if (actor.personId === personId) return "self";
  return actor.steward && why ? why : null;
}

export const mayEraseOthers = (actor: Actor) => actor.steward;

/** Whose account the holder of a link may keep. */
export const mayStay = ({ link }: Actor, personId: number) => link?.do === "stay" && link.personId === personId;
