import type { TransferFacts } from "@/lib/events/facts/transfers";

const both = { transferId: 1, fromHubId: 1, toHubId: 2, hubIds: [1, 2] };
const line = { transferLineId: 1, itemId: 1, quantity: 6 };
const given = { ...both, lines: [{ ...line, used: [] }] };

/** One example of every event of pieces between hubs. */
export const transferExamples: TransferFacts = {
  "transfer.sent": given,
  "transfer.received": { ...both, lines: [{ ...line, arrived: 5, back: [] }] },
  "transfer.taken-back": { ...both, lines: [{ transferLineId: 1, itemId: 1, back: [] }] },
  "surplus.offered": { hubId: 1, parts: [{ itemId: 1, quantity: 6 }] },
  "surplus.ended": { hubId: 1 },
  "surplus.taken": given,
  "hub.closed": {
    hubId: 1,
    hubIds: [1, 2],
    requestIds: [1],
    cuts: [{ claimId: 1, hubId: 1, quantity: 4 }],
    given: null,
    offered: [],
    waitingIds: [1],
  },
};
