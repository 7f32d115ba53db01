type Cut = { claimId: number; hubId: number; quantity: number };
type OfRequest = { requestId: number; wardId: number };
/** What is asked of one hub on one day, however many promises it is about. */
type OfHub = { hubId: number; requestIds: number[] };

/** What the clock asks of wards and hubs, and what they answer. */
export type RhythmEvents = {
  /** `time` is 1 for the first question since the ward last spoke, then 2. */
  "request.asked-again": OfRequest & { time: number };
  "request.day-came": OfRequest & { neededBy: string };
  "request.slept": OfRequest & { hubIds: number[] };
  /** `woken`: it was asleep, and `hubIds` are those that had promised some. */
  "request.confirmed": OfRequest & { woken: boolean; hubIds: number[] };
  "request.reduced": OfRequest & {
    lines: { lineId: number; was: number; asked: number; cuts: Cut[] }[];
    hubIds: number[];
  };
  "request.redated": OfRequest & { was: string; neededBy: string; hubIds: number[] };

  "claims.reminded": OfHub & { claimIds: number[] };
  "claims.asked": OfHub & { claimIds: number[] };
  "claims.lapsed": OfHub & { parts: { lineId: number; claimId: number; quantity: number }[] };
  /** It is on the way. */
  "claim.answered": { hubId: number; requestId: number; claimId: number };
};
