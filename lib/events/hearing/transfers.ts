import { listCoordinators, listHubMembers } from "@/lib/events/hearers";
import type { Hearing } from "@/lib/events/hearing/hearing";
import { askers } from "@/lib/events/hearing/who";
import * as requests from "@/lib/events/notices/requests";
import * as transfers from "@/lib/events/notices/transfers";

export const transfersHearing: Hearing<"transfer" | "surplus"> = {
  "transfer.sent": {
    hub: { to: (facts) => listCoordinators([facts.toHubId]), kind: "parcels", letter: transfers.given },
  },
  "transfer.received": {
    hub: { to: (facts) => listCoordinators([facts.fromHubId]), kind: "parcels", letter: transfers.received },
  },
  "transfer.taken-back": {
    hub: { to: (facts) => listCoordinators([facts.toHubId]), kind: "parcels", letter: transfers.takenBack },
  },
  "surplus.offered": {},
  "surplus.ended": {},
  "surplus.taken": {
    hub: { to: (facts) => listCoordinators([facts.fromHubId]), kind: "parcels", letter: transfers.taken },
  },
};

/** Who hears that a hub closes: its wards, the hub that gets its pieces, its people, and whoever waited to join it. */
export const closedHearing: Hearing<"hub">["hub.closed"] = {
  ward: { to: askers, kind: "requests", letter: requests.ended },
  hub: {
    to: async ({ given }) => (given ? listCoordinators([given.toHubId]) : []),
    kind: "parcels",
    letter: transfers.left,
  },
  maker: { to: (facts) => listHubMembers(facts.hubId), kind: "account", letter: transfers.thanked },
  person: { to: async (facts) => facts.waitingIds, kind: "account", letter: transfers.waited },
};
