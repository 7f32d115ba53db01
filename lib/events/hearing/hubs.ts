import { listStewards } from "@/lib/events/hearers";
import { restHearing } from "@/lib/events/hearing/alerts";
import type { Hearing } from "@/lib/events/hearing/hearing";
import { askers, coordinators, none, removed, self } from "@/lib/events/hearing/who";
import * as hubs from "@/lib/events/notices/hubs";
import * as requests from "@/lib/events/notices/requests";

export const hubsHearing: Hearing<"hub" | "maker"> = {
  "hub.started": { steward: { to: listStewards, kind: "stewards", letter: hubs.toCheck } },
  "hub.changed": {},
  "hub.link-changed": {},
  "hub.join-asked": { hub: { to: coordinators, kind: "people", letter: hubs.joinAsked } },
  "hub.joined": { person: { to: self, kind: "account", letter: hubs.welcome } },
  "hub.join-declined": { person: { to: self, kind: "account", letter: hubs.joinDeclined } },
  "hub.left": { person: { to: removed, kind: "account", letter: hubs.removed } },
  "hub.role-set": { person: { to: self, kind: "account", letter: hubs.roleSet } },
  "hub.vouched": {
    hub: { to: (facts) => (facts.checked ? coordinators(facts) : none()), kind: "people", letter: hubs.checked },
  },
  "hub.checked": { hub: { to: coordinators, kind: "people", letter: hubs.checked } },
  "hub.declined": {
    hub: { to: coordinators, kind: "account", letter: hubs.declined },
    ward: { to: askers, kind: "requests", letter: requests.ended },
  },
  "maker.added": {},
  ...restHearing,
};
