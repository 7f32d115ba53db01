import type { AlertFacts } from "@/lib/events/facts/alerts";

export const alertExamples: AlertFacts = {
  "need.alerted": { requestId: 1, hubIds: [1, 2], wave: 1 },
  "hub.paused": { hubId: 1, until: "2026-08-12" },
  "hub.resumed": { hubId: 1 },
  "hub.handed-over": { hubId: 1, personId: 1, byId: 2, left: false },
  "hub.passed": { hubId: 1, personId: 1 },
  "break.taken": { personId: 1, fromHub: 1, until: "2026-08-12" },
  "break.ended": { personId: 1, fromHub: 1 },
};
