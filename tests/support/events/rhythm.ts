import type { RhythmEvents } from "@/lib/events/facts/rhythm";

const request = { requestId: 1, wardId: 1 };
const hub = { hubId: 1, requestIds: [1] };
const cuts = [{ claimId: 1, hubId: 1, quantity: 4 }];

export const rhythm: RhythmEvents = {
  "request.asked-again": { ...request, time: 2 },
  "request.day-came": { ...request, neededBy: "2026-08-12" },
  "request.slept": { ...request, hubIds: [1] },
  "request.confirmed": { ...request, woken: true, hubIds: [1] },
  "request.reduced": { ...request, lines: [{ lineId: 1, was: 30, asked: 20, cuts }], hubIds: [1] },
  "request.redated": { ...request, was: "2026-08-12", neededBy: "2026-08-20", hubIds: [1] },
  "claims.reminded": { ...hub, claimIds: [1] },
  "claims.asked": { ...hub, claimIds: [1] },
  "claims.lapsed": { ...hub, parts: [{ lineId: 1, claimId: 1, quantity: 6 }] },
  "claim.answered": { hubId: 1, requestId: 1, claimId: 1 },
};
