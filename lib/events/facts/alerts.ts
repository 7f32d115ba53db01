/** Hubs hear of a need, rest, and are handed over. */
export type AlertFacts = {
  "need.alerted": { requestId: number; hubIds: number[]; wave: number };

  "hub.paused": { hubId: number; until: string };
  "hub.resumed": { hubId: number };
  "hub.handed-over": { hubId: number; personId: number; byId: number; left: boolean };
  "hub.passed": { hubId: number; personId: number };

  /** From which hub is not for its history: a break is taken without a word. */
  "break.taken": { personId: number; fromHub: number; until: string };
  "break.ended": { personId: number; fromHub: number };
};
