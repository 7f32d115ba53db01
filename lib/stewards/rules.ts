import type { Actor } from "@/lib/actor";

/** Who puts people, hubs and wards on hold, acts for absent ones, and sees what is stuck. */
export const maySteward = (actor: Actor) => actor.steward;

/** Days without a sign of life after which a hub with promises is silent. */
export const silentAfter = 14;

/** How many of each kind a steward sees at once: the longest waiting. */
export const stuckShown = 20;
