/** A steward did it for a ward or hub that is absent. Why is in the event's note, which all concerned read. */
export type OnBehalf = { onBehalf?: true };

/** What stewards stop and let go on. `requestIds` are the requests that wait because of it, or no longer do. */
export type StewardEvents = {
  "person.blocked": { personId: number; requestIds: number[] };
  "person.unblocked": { personId: number; requestIds: number[] };
  "hub.blocked": { hubId: number; requestIds: number[] };
  "hub.unblocked": { hubId: number; requestIds: number[] };
  /** `hubIds` are the hubs that have promised some of what waits, and not sent it. */
  "ward.blocked": { wardId: number; requestIds: number[]; hubIds: number[] };
  "ward.unblocked": { wardId: number; requestIds: number[]; hubIds: number[] };

  "line.changed": OnBehalf;
  "request.stopped": OnBehalf;
  "request.withdrawn": OnBehalf;
  "claim.released": OnBehalf;
  "parcel.unpacked": OnBehalf;
  "parcel.sent": OnBehalf;
};

/** What stewards may do for somebody. */
export type ActedFor =
  | "line.changed"
  | "request.stopped"
  | "request.withdrawn"
  | "claim.released"
  | "parcel.unpacked"
  | "parcel.sent";

export const isOnBehalf = (facts: object) => "onBehalf" in facts && facts.onBehalf === true;
