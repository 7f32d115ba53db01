import type { PrivacyEvents } from "@/lib/events/facts/privacy";
import { listHubMembers, listStewards } from "@/lib/events/hearers";
import { none, self } from "@/lib/events/hearing/who";
import type { Part } from "@/lib/events/notices";
import type { Notice } from "@/lib/events/notices/about";
import * as privacy from "@/lib/events/notices/privacy";

export const privacyHearing: { [N in keyof PrivacyEvents]: { [P in Part]?: Notice<N> } } = {
  "person.erased": {
    steward: {
      to: ({ alone }) => (alone.length > 0 ? listStewards() : none()),
      kind: "stewards",
      letter: privacy.hubsAlone,
    },
    hub: {
      to: async ({ alone }) => [...new Set((await Promise.all(alone.map(listHubMembers))).flat())],
      kind: "people",
      letter: privacy.hubLooks,
    },
  },
  "person.unseen": { person: { to: self, kind: "account", letter: privacy.unseen } },
  "person.stayed": {},
  "contact.forgotten": {},
};
