import type { Hearing } from "@/lib/events/hearing/hearing";
import { askers, coordinators, ifFor, none } from "@/lib/events/hearing/who";
import { actedForHub } from "@/lib/events/notices/acted";
import * as parcels from "@/lib/events/notices/parcels";

export const parcelsHearing: Hearing<"parcel"> = {
  "parcel.packed": {},
  "parcel.unpacked": { hub: { to: ifFor(coordinators), kind: "account", letter: actedForHub("parcel.unpacked") } },
  "parcel.sent": {
    ward: { to: askers, kind: "parcels", letter: parcels.sent },
    hub: { to: ifFor(coordinators), kind: "account", letter: actedForHub("parcel.sent") },
  },
  "parcel.unsent": { ward: { to: askers, kind: "parcels", letter: parcels.unsent } },
  "parcel.reminded": { ward: { to: askers, kind: "questions", letter: parcels.reminded } },
  "parcel.presumed": { ward: { to: askers, kind: "parcels", letter: parcels.presumed } },
  "parcel.received": {
    hub: { to: coordinators, kind: "parcels", letter: parcels.received },
    ward: { to: askers, kind: "parcels", letter: parcels.counted },
  },
  "parcel.confirmed": {
    hub: { to: (facts) => (facts.changed ? coordinators(facts) : none()), kind: "parcels", letter: parcels.received },
  },
};
