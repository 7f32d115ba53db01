import type { Hearing } from "@/lib/events/hearing/hearing";
import * as enough from "@/lib/events/notices/enough";
import * as hear from "@/lib/events/notices/enough-hearers";

export const enoughHearing: Hearing<"rest" | "stop"> = {
  "rest.begun": {
    ward: { to: ({ siteId }) => hear.listSiteMembers(siteId), kind: "requests", letter: enough.restedToWard },
    hub: {
      to: async (facts) => hear.listMakersOf(await hear.listRestingClaims(facts)),
      kind: "promises",
      letter: enough.restedToHub,
    },
  },
  "rest.ended": {
    ward: { to: ({ siteId }) => hear.listSiteMembers(siteId), kind: "requests", letter: enough.endedToWard },
    hub: {
      to: async ({ lines }) => hear.listMakersOf(await hear.listClaimsOn(lines)),
      kind: "promises",
      letter: enough.endedToHub,
    },
  },
  "stop.asked": {
    hub: { to: ({ garmentTypeId }) => hear.listEverybodyMaking(garmentTypeId), kind: "network", letter: enough.stop },
  },
  "stop.ended": {
    hub: {
      to: ({ garmentTypeId }) => hear.listEverybodyMaking(garmentTypeId, "coordinator"),
      kind: "network",
      letter: enough.again,
    },
  },
};
