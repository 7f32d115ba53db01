import type { Hearing } from "@/lib/events/hearing/hearing";
import { mergingPeopleHearing } from "@/lib/events/hearing/merging";
import * as hubs from "@/lib/events/notices/hubs";

export const peopleHearing: Hearing<"catalogue" | "person" | "steward"> = {
  ...mergingPeopleHearing,
  "catalogue.installed": {},
  "person.joined": {},
  "person.changed": {},
  "steward.set": {
    person: { to: async (facts) => (facts.steward ? [facts.personId] : []), kind: "account", letter: hubs.steward },
  },
};
