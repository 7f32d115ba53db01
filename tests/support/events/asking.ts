import type { AskingEvents } from "@/lib/events/facts/asking";

const merge = { fromId: 2, intoId: 1 };
const none = { moved: [], joined: [] };
const people = { ...merge, offerId: 1, personIds: [2, 1] };

export const askingExamples: AskingEvents = {
  "lines.added": {
    requestId: 1,
    wardId: 1,
    lines: [
      { lineId: 1, garmentTypeId: 1, sizeId: 1, colourId: 1, was: 30, asked: 50 },
      { lineId: 2, garmentTypeId: 2, sizeId: 1, colourId: null, was: 0, asked: 10 },
    ],
  },
  "site.merged": { ...merge, siteIds: [2, 1], wardIds: [1], placeIds: [1], renamed: [], code: false, hidden: false },
  "site.unmerged": { ...merge, siteIds: [2, 1], wardIds: [1], stuck: 0 },
  "ward.merged": {
    ...merge,
    siteId: 1,
    wardIds: [2, 1],
    requestIds: [1],
    shipmentIds: [1],
    placeIds: [1],
    thanks: [],
    opened: [],
    members: none,
  },
  "ward.unmerged": { ...merge, siteId: 1, wardIds: [2, 1], requestIds: [1], shipmentIds: [1], held: [], stuck: 0 },
  "ward.offered": { wardId: 1, siteId: 1 },
  "ward.adopted": { wardId: 1, siteId: 1, personId: 1 },
  "person.merge-offered": people,
  "person.merge-agreed": { ...people, moved: { wards: none, hubs: none, makers: [], checks: [] } },
  "person.unmerged": { ...merge, personIds: [2, 1], stuck: 0 },
};
