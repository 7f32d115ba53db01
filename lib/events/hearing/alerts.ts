import type { AlertFacts } from "@/lib/events/facts/alerts";
import { listCoordinators, listHubMembers, listStewards } from "@/lib/events/hearers";
import { coordinators, self } from "@/lib/events/hearing/who";
import type { Part } from "@/lib/events/notices";
import type { Notice } from "@/lib/events/notices/about";
import * as alerts from "@/lib/events/notices/alerts";
import * as rest from "@/lib/events/notices/rest";

type Hears<Names extends keyof AlertFacts> = { [N in Names]: { [P in Part]?: Notice<N> } };

export const alertsHearing: Hears<"need.alerted" | "break.taken" | "break.ended"> = {
  "need.alerted": { hub: { to: ({ hubIds }) => listCoordinators(hubIds), kind: "needs", letter: alerts.needed } },
  "break.taken": {},
  "break.ended": {},
};

export const restHearing: Hears<"hub.paused" | "hub.resumed" | "hub.handed-over" | "hub.passed"> = {
  "hub.paused": { hub: { to: coordinators, kind: "people", letter: rest.paused } },
  "hub.resumed": { hub: { to: coordinators, kind: "people", letter: rest.resumed } },
  "hub.handed-over": {
    // Whoever hands over gets it in writing: they may not see the hub any more.
    asker: { to: async ({ byId }) => [byId], kind: "account", letter: rest.handedOn },
    person: { to: self, kind: "account", letter: rest.takenOn },
    hub: { to: coordinators, kind: "people", letter: rest.handedOver },
  },
  "hub.passed": {
    steward: { to: listStewards, kind: "stewards", letter: rest.passed },
    hub: { to: ({ hubId }) => listHubMembers(hubId), kind: "people", letter: rest.looksForSomebody },
  },
};
