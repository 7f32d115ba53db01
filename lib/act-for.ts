import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { Refused } from "@/lib/errors";
import { wordsThere } from "@/lib/fields";

/** That a steward acts for a ward or hub that is absent, and why: all concerned read it. */
export const onBehalfInput = z.object({
  reason: wordsThere("Write why. Everybody concerned reads it."),
});
export type OnBehalf = z.output<typeof onBehalfInput>;

/** What is added to the input of each act that a steward may do for somebody. */
export const onBehalfOf = { onBehalf: onBehalfInput.optional() };

/**
 * Who may do what a ward or hub does: its own people, or a steward for them, with a reason. Nobody else does anything
 * "on behalf", so that a history never says "a steward" of anybody else.
 * @throws Refused when a steward gives no reason
 */
export function mayAct(actor: Actor, own: boolean, onBehalf: OnBehalf | undefined): boolean {
  if (!onBehalf) return own;
  if (actor.steward && onBehalf.reason.trim() === "")
    throw new Refused("Write why. Everybody concerned reads it.", "onBehalf.reason");
  return actor.steward;
}

/** What the event says of it. The reason is kept beside the event, as all words are. */
export const asOnBehalf = (onBehalf: OnBehalf | undefined) => (onBehalf ? { onBehalf: true as const } : {});
