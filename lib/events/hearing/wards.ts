import { listStewards, listWhoMayAdmit } from "@/lib/events/hearers";
import type { Hearing } from "@/lib/events/hearing/hearing";
import { mergingHearing } from "@/lib/events/hearing/merging";
import { members, none, removed, self } from "@/lib/events/hearing/who";
import * as wards from "@/lib/events/notices/wards";

export const wardsHearing: Hearing<"site" | "ward"> = {
  ...mergingHearing,
  "site.placed": {},
  "site.shown": {},
  "ward.added": {
    steward: {
      to: (facts) => (facts.state === "held" ? listStewards() : none()),
      kind: "stewards",
      letter: wards.toCheck,
    },
  },
  "ward.join-asked": {
    ward: { to: (facts) => listWhoMayAdmit(facts.wardId), kind: "people", letter: wards.joinAsked },
  },
  "ward.joined": {
    person: { to: self, kind: "account", letter: wards.welcome },
    ward: { to: members, kind: "people", letter: wards.newMember },
  },
  "ward.join-declined": { person: { to: self, kind: "account", letter: wards.joinDeclined } },
  "ward.left": { person: { to: removed, kind: "account", letter: wards.removed } },
  "ward.checked": { ward: { to: members, kind: "requests", letter: wards.checked } },
  "ward.declined": { ward: { to: members, kind: "requests", letter: wards.declined } },
};
