import type { ActedFor, StewardEvents } from "@/lib/events/facts/stewards";
import { listCoordinators } from "@/lib/events/hearers";
import { askers, coordinators, members, self } from "@/lib/events/hearing/who";
import type { Part } from "@/lib/events/notices";
import type { Notice } from "@/lib/events/notices/about";
import * as stewards from "@/lib/events/notices/stewards";

type Blocks = Exclude<keyof StewardEvents, ActedFor>;
const hubs = ({ hubIds }: { hubIds: number[] }) => listCoordinators(hubIds);

export const stewardsHearing: { [N in Blocks]: { [P in Part]?: Notice<N> } } = {
  "person.blocked": { person: { to: self, kind: "account", letter: stewards.personBlocked } },
  "person.unblocked": { person: { to: self, kind: "account", letter: stewards.personUnblocked } },
  "hub.blocked": {
    hub: { to: coordinators, kind: "account", letter: stewards.hubBlocked },
    ward: { to: askers, kind: "requests", letter: stewards.promisesWait },
  },
  "hub.unblocked": {
    hub: { to: coordinators, kind: "account", letter: stewards.hubUnblocked },
    ward: { to: askers, kind: "requests", letter: stewards.promisesGoOn },
  },
  "ward.blocked": {
    ward: { to: members, kind: "account", letter: stewards.wardBlocked },
    hub: { to: hubs, kind: "promises", letter: stewards.requestsWait },
  },
  "ward.unblocked": {
    ward: { to: members, kind: "account", letter: stewards.wardUnblocked },
    hub: { to: hubs, kind: "promises", letter: stewards.requestsGoOn },
  },
};
