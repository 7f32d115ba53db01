type Used = { lotId: number; makerId: number | null; quantity: number };
type Back = { entryId: number; makerId: number | null; originId: number; quantity: number };
type Transfer = { transferId: number; fromHubId: number; toHubId: number };
type OfBoth = { hubIds: number[] };

/** Pieces that left one hub's shelf for another's. */
export type Given = Transfer & {
  lines: { transferLineId: number; itemId: number; quantity: number; used: Used[] }[];
};

/** The facts of pieces between hubs, and of a hub that closes. */
export type TransferFacts = {
  "transfer.sent": Given & OfBoth;
  "transfer.received": Transfer &
    OfBoth & { lines: { transferLineId: number; itemId: number; quantity: number; arrived: number; back: Back[] }[] };
  "transfer.taken-back": Transfer & OfBoth & { lines: { transferLineId: number; itemId: number; back: Back[] }[] };

  "surplus.offered": { hubId: number; parts: { itemId: number; quantity: number }[] };
  "surplus.ended": { hubId: number };
  "surplus.taken": Given & OfBoth;

  "hub.closed": OfBoth & {
    hubId: number;
    requestIds: number[];
    cuts: { claimId: number; hubId: number; quantity: number }[];
    given: Given | null;
    offered: { itemId: number; quantity: number }[];
    /** Whoever had asked to join and had no answer. */
    waitingIds: number[];
  };
};
