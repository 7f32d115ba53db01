import type { RhythmEvents } from "@/lib/events/facts/rhythm";
import { listAskers, listCoordinators, listPackers } from "@/lib/events/hearers";
import type { Hearing } from "@/lib/events/hearing/hearing";
import { askers, coordinators, ifFor, members } from "@/lib/events/hearing/who";
import { actedForHub, actedForWard } from "@/lib/events/notices/acted";
import * as requests from "@/lib/events/notices/requests";

export const requestsHearing: Omit<Hearing<"request" | "line" | "lines" | "claim">, keyof RhythmEvents> = {
  "request.posted": {
    asker: { to: (facts) => listAskers([facts.requestId]), kind: "account", letter: requests.posted },
  },
  "line.changed": {
    hub: { to: (facts) => listCoordinators(facts.hubIds), kind: "promises", letter: requests.fewer },
    ward: { to: ifFor(members), kind: "account", letter: actedForWard("line.changed") },
  },
  "request.stopped": { ward: { to: ifFor(members), kind: "account", letter: actedForWard("request.stopped") } },
  "lines.added": {},
  "request.withdrawn": {
    hub: {
      to: async (facts) => [...(await listCoordinators(facts.hubIds)), ...(await listPackers(facts.requestId))],
      kind: "promises",
      letter: requests.withdrawn,
    },
    ward: { to: ifFor(members), kind: "account", letter: actedForWard("request.withdrawn") },
  },
  "lines.claimed": { ward: { to: askers, kind: "requests", letter: requests.claimed } },
  "claim.released": {
    ward: { to: (facts) => listAskers([facts.requestId]), kind: "requests", letter: requests.released },
    hub: { to: ifFor(coordinators), kind: "account", letter: actedForHub("claim.released") },
  },
  "claim.redated": {
    ward: { to: (facts) => listAskers([facts.requestId]), kind: "requests", letter: requests.redated },
  },
};
