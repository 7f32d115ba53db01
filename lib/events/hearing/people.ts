import type { Hearing } from "@/lib/events/hearing/hearing";
import * as hubs from "@/lib/events/notices/hubs";

export const peopleHearing: Hearing<"catalogue" | "person" | "steward"> = {
  "catalogue.installed": {},
  "person.joined": {},
  "person.changed": {},
  "steward.set": {
    person: { to: async (facts) => (facts.steward ? [facts.personId] : []), kind: "account", letter: hubs.steward },
  },
};
