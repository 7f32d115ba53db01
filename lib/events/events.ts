import type { AlertFacts } from "@/lib/events/facts/alerts";
import type { AskingEvents } from "@/lib/events/facts/asking";
import type { EnoughEvents } from "@/lib/events/facts/enough";
import type { MailEvents } from "@/lib/events/facts/mail";
import type { PrivacyEvents } from "@/lib/events/facts/privacy";
import type { RhythmEvents } from "@/lib/events/facts/rhythm";
import type { StewardEvents } from "@/lib/events/facts/stewards";
import type { TalkEvents } from "@/lib/events/facts/talk";
import type { TaskEvents } from "@/lib/events/facts/tasks";
import type { TransferFacts } from "@/lib/events/facts/transfers";
import type { ReleaseReason, WithdrawReason } from "@/lib/reasons";
import type { HubRole, RequestState, WardState } from "@/prisma/generated/enums";

type Cut = { claimId: number; hubId: number; quantity: number };
type Used = { lotId: number; makerId: number | null; quantity: number };
type Back = {
  entryId: number;
  makerId: number | null;
  originId: number;
  quantity: number;
};
type Parcel = {
  shipmentId: number;
  hubId: number;
  wardId: number;
  requestIds: number[];
};

/** Every event and its facts: ids, numbers and fixed reasons only, so that they may be kept for ever. */
export type Events = SpineEvents &
  TransferFacts &
  StewardEvents &
  PrivacyEvents &
  MailEvents &
  AskingEvents &
  RhythmEvents &
  EnoughEvents &
  AlertFacts &
  TalkEvents &
  TaskEvents;

type SpineEvents = {
  "catalogue.installed": { garmentTypes: number };

  "person.joined": { personId: number };
  "person.changed": { personId: number };
  "steward.set": { personId: number; steward: boolean };

  "site.placed": { siteId: number; wardId: number; placeId: number };
  "site.shown": { siteId: number; shown: boolean };
  "ward.added": {
    wardId: number;
    siteId: number;
    personId: number;
    state: WardState;
  };
  "ward.join-asked": { wardId: number; personId: number };
  "ward.joined": { wardId: number; personId: number };
  "ward.join-declined": { wardId: number; personId: number };
  "ward.left": { wardId: number; personId: number; removed: boolean };
  "ward.checked": { wardId: number; requestIds: number[] };
  "ward.declined": { wardId: number; requestIds: number[] };

  "hub.started": { hubId: number; personId: number };
  "hub.changed": { hubId: number };
  "hub.link-changed": { hubId: number };
  "hub.join-asked": { hubId: number; personId: number };
  "hub.joined": { hubId: number; personId: number; makerId: number };
  "hub.join-declined": { hubId: number; personId: number };
  "hub.left": { hubId: number; personId: number; removed: boolean; taskIds?: number[] };
  "hub.role-set": { hubId: number; personId: number; role: HubRole };
  "hub.vouched": { hubId: number; personId: number; checked: boolean };
  "hub.checked": { hubId: number };
  "hub.declined": { hubId: number; requestIds: number[]; cuts: Cut[] };
  "maker.added": { hubId: number; makerId: number };

  "request.posted": {
    requestId: number;
    wardId: number;
    state: RequestState;
    lines: {
      lineId: number;
      garmentTypeId: number;
      sizeId: number;
      colourId: number | null;
      asked: number;
    }[];
  };
  "line.changed": {
    requestId: number;
    wardId: number;
    lineId: number;
    was: number;
    asked: number;
    cuts: Cut[];
    hubIds: number[];
  };
  "request.stopped": {
    requestId: number;
    wardId: number;
    lines: { lineId: number; was: number; asked: number }[];
  };
  "request.withdrawn": {
    requestId: number;
    wardId: number;
    reason: WithdrawReason;
    lines: { lineId: number; asked: number; cuts: Cut[] }[];
    hubIds: number[];
  };

  "lines.claimed": {
    hubId: number;
    requestIds: number[];
    promisedFor: string;
    parts: { lineId: number; claimId: number; quantity: number }[];
  };
  "claim.released": {
    hubId: number;
    requestId: number;
    lineId: number;
    claimId: number;
    quantity: number;
    reason: ReleaseReason;
  };
  "claim.redated": {
    hubId: number;
    requestId: number;
    claimId: number;
    was: string;
    promisedFor: string;
  };

  "garments.logged": {
    hubId: number;
    makerId: number;
    itemId: number;
    quantity: number;
    entryId: number;
  };
  "garments.undone": {
    hubId: number;
    makerId: number;
    itemId: number;
    quantity: number;
    entryId: number;
    used: Used[];
  };
  "shelf.counted": {
    hubId: number;
    itemId: number;
    by: number;
    entryId: number;
    used: Used[];
  };

  "parcel.packed": Parcel & {
    parts: {
      shipmentLineId: number;
      claimId: number;
      itemId: number;
      quantity: number;
      used: Used[];
    }[];
  };
  "parcel.unpacked": Parcel & {
    lines: {
      shipmentLineId: number;
      claimId: number;
      itemId: number;
      dead: number;
      back: Back[];
    }[];
  };
  "parcel.sent": Parcel;
  "parcel.unsent": Parcel;
  "parcel.reminded": Parcel & { days: number };
  "parcel.presumed": Parcel;
  "parcel.received": Parcel & { lines: Arrived[] };
  "parcel.confirmed": Parcel & { lines: (Arrived & { counted: number })[]; changed: boolean };

  "thanks.written": {
    thanksId: number;
    shipmentId: number;
    hubId: number;
    wardId: number;
    requestIds: number[];
    people: number;
  };
  "thanks.hidden": { shipmentId: number; wardId: number; requestIds: number[] };
};

/** What arrived of one parcel line, in all: good and extra are usable; the rest failed. */
export type Arrived = {
  shipmentLineId: number;
  good: number;
  extra: number;
  damaged: number;
  wrong: number;
  missing: number;
};

export type EventName = keyof Events;
export type EventOf<N extends EventName> = {
  id: number;
  name: N;
  actor: string;
  at: Date;
  facts: Events[N];
};

const kinds = ["request", "hub", "ward", "site", "shipment", "person"] as const;
export type SubjectKind = (typeof kinds)[number];

/** The records an event is about: its facts' `requestId`, `requestIds`, `hubId` and so on. */
export function subjectsOf(facts: object): { kind: SubjectKind; subjectId: number }[] {
  const known = facts as Record<string, number | number[] | undefined>;
  return kinds.flatMap((kind) => {
    const ids = [known[`${kind}Id`] ?? [], known[`${kind}Ids`] ?? []].flat();
    return [...new Set(ids)].map((subjectId) => ({ kind, subjectId }));
  });
}
