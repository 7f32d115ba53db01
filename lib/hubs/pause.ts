/** The day until which a hub rests, or somebody takes a break; null when it is over. It ends by itself on that day. */
export const restsUntil = (pausedUntil: Date | null, today: Date) =>
  pausedUntil !== null && pausedUntil > today ? pausedUntil : null;

/** For how many weeks somebody may take a break at once. */
export const breakWeeks = { "2": "2 weeks", "4": "4 weeks", "12": "12 weeks", "52": "A year" } as const;
