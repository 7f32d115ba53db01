/** Why a hub lets a promise go. Nobody is to blame: the words say what happened, not whose fault it is. */
export const releaseReasons = {
  cannot_finish: "We cannot finish these in time",
  no_fabric: "We have run out of fabric",
  no_contact: "We cannot reach the ward",
  not_needed: "The ward says these are not needed",
  resting: "Our hub is taking a rest",
  other: "Another reason",
} as const;
export type ReleaseReason = keyof typeof releaseReasons;

/** Why a ward takes a request back. */
export const withdrawReasons = {
  not_needed: "We no longer need these",
  found_elsewhere: "We got them somewhere else",
  not_allowed: "We were asked not to take donated clothing",
  mistake: "It was sent by mistake",
  other: "Another reason",
} as const;
export type WithdrawReason = keyof typeof withdrawReasons;

/** Why a steward erases somebody. */
export const eraseReasons = {
  asked: "They asked for it",
  died: "They have died, and their family asked for it",
} as const;
export type EraseReason = keyof typeof eraseReasons;
/** `self`: they did it. `unseen`: they did not come back. */
export type ErasedFor = EraseReason | "self" | "unseen";
