import type { EnoughEvents } from "@/lib/events/facts/enough";

export const enoughExamples: EnoughEvents = {
  "rest.begun": {
    siteId: 1,
    kind: "full",
    until: "2026-08-12",
    rests: [{ restId: 1, garmentTypeId: 1 }],
    requestIds: [1],
    lines: [{ lineId: 1, quantity: 30 }],
  },
  "rest.ended": {
    siteId: 1,
    rests: [{ restId: 1, kind: "full", garmentTypeId: 1 }],
    requestIds: [1],
    lines: [{ lineId: 1, quantity: 30 }],
  },
  "stop.asked": { stopId: 1, garmentTypeId: 1, sizeId: null, until: "2026-08-12" },
  "stop.ended": { stopId: 1, garmentTypeId: 1, sizeId: null },
};
