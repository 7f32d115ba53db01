import type { ActedFor, StewardEvents } from "@/lib/events/facts/stewards";

/** One example of everything that stewards put on hold and let go on. */
export const stewardExamples: Omit<StewardEvents, ActedFor> = {
  "person.blocked": { personId: 1, requestIds: [1] },
  "person.unblocked": { personId: 1, requestIds: [] },
  "hub.blocked": { hubId: 1, requestIds: [1] },
  "hub.unblocked": { hubId: 1, requestIds: [1] },
  "ward.blocked": { wardId: 1, requestIds: [1], hubIds: [1] },
  "ward.unblocked": { wardId: 1, requestIds: [1], hubIds: [1] },
};
