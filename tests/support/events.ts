import type { Events } from "@/lib/events/events";
import { alertExamples } from "@/tests/support/events/alerts";
import { askingExamples } from "@/tests/support/events/asking";
import { privacyExamples } from "@/tests/support/events/privacy";
import { rhythm } from "@/tests/support/events/rhythm";
import { talkExamples } from "@/tests/support/events/talk";
import { enoughExamples } from "@/tests/support/events-enough";
import { stewardExamples } from "@/tests/support/events-stewards";
import { transferExamples } from "@/tests/support/events-transfers";

const person = { personId: 1 };
const ward = { wardId: 1 };
const hub = { hubId: 1 };
const parcel = { shipmentId: 1, hubId: 1, wardId: 1, requestIds: [1] };
const arrived = { extra: 0, damaged: 0, wrong: 0, missing: 0 };

/** One example of every event there is. A new event without one does not compile. */
export const example: Events = {
  ...talkExamples,
  ...askingExamples,
  "catalogue.installed": { garmentTypes: 8 },
  "mail.chosen": person,
  "mail.stopped": { ...person, kinds: ["thanks"] },
  "mail.started": { ...person, kinds: ["thanks"] },
  "mail.bounced": { ...person, kinds: ["thanks", "talk"] },
  "person.joined": person,
  "person.changed": person,
  "steward.set": { ...person, steward: true },
  "site.placed": { ...ward, siteId: 1, placeId: 1 },
  "site.shown": { siteId: 1, shown: false },
  "ward.added": { ...ward, ...person, siteId: 1, state: "held" },
  "ward.join-asked": { ...ward, ...person },
  "ward.joined": { ...ward, ...person },
  "ward.join-declined": { ...ward, ...person },
  "ward.left": { ...ward, ...person, removed: true },
  "ward.checked": { ...ward, requestIds: [1] },
  "ward.declined": { ...ward, requestIds: [1] },
  "hub.started": { ...hub, ...person },
  "hub.changed": hub,
  "hub.link-changed": hub,
  "hub.join-asked": { ...hub, ...person },
  "hub.joined": { ...hub, ...person, makerId: 1 },
  "hub.join-declined": { ...hub, ...person },
  "hub.left": { ...hub, ...person, removed: true },
  "hub.role-set": { ...hub, ...person, role: "coordinator" },
  "hub.vouched": { ...hub, ...person, checked: true },
  "hub.checked": hub,
  "hub.declined": { ...hub, requestIds: [1], cuts: [{ claimId: 1, hubId: 1, quantity: 6 }] },
  "maker.added": { ...hub, makerId: 1 },
  "request.posted": {
    ...ward,
    requestId: 1,
    state: "held",
    lines: [{ lineId: 1, garmentTypeId: 1, sizeId: 1, colourId: 1, asked: 30 }],
  },
  "line.changed": { ...ward, requestId: 1, lineId: 1, was: 30, asked: 20, cuts: [], hubIds: [1] },
  "request.stopped": { ...ward, requestId: 1, lines: [{ lineId: 1, was: 30, asked: 18 }] },
  "request.withdrawn": { ...ward, requestId: 1, reason: "not_needed", lines: [], hubIds: [1] },
  "lines.claimed": {
    ...hub,
    requestIds: [1],
    promisedFor: "2026-08-12",
    parts: [{ lineId: 1, claimId: 1, quantity: 18 }],
  },
  ...rhythm,
  "claim.released": { ...hub, requestId: 1, lineId: 1, claimId: 1, quantity: 6, reason: "no_fabric" },
  "claim.redated": { ...hub, requestId: 1, claimId: 1, was: "2026-08-12", promisedFor: "2026-08-14" },
  "garments.logged": { ...hub, makerId: 1, itemId: 1, quantity: 3, entryId: 1 },
  "garments.undone": { ...hub, makerId: 1, itemId: 1, quantity: 3, entryId: 2, used: [] },
  "shelf.counted": { ...hub, itemId: 1, by: -2, entryId: 3, used: [] },
  "parcel.packed": { ...parcel, parts: [] },
  "parcel.unpacked": { ...parcel, lines: [] },
  "parcel.sent": parcel,
  "parcel.unsent": parcel,
  "parcel.reminded": { ...parcel, days: 3 },
  "parcel.presumed": parcel,
  "parcel.received": {
    ...parcel,
    lines: [
      { shipmentLineId: 1, good: 6, ...arrived },
      { shipmentLineId: 2, good: 20, ...arrived },
    ],
  },
  "parcel.confirmed": { ...parcel, lines: [{ shipmentLineId: 1, good: 6, ...arrived, counted: 0 }], changed: false },
  "thanks.written": { ...parcel, thanksId: 1, people: 9 },
  ...stewardExamples,
  ...alertExamples,
  "thanks.hidden": { shipmentId: 1, wardId: 1, requestIds: [1] },
  ...transferExamples,
  ...enoughExamples,
  ...privacyExamples,
};
