import { db } from "@/lib/db";
import type { EventName, Events } from "@/lib/events/events";
import {
  listAskers,
  listCoordinators,
  listPackers,
  listStewards,
  listThanked,
  listWardMembers,
  listWhoMayAdmit,
} from "@/lib/events/hearers";
import type { Notice } from "@/lib/events/notices/about";
import * as hubs from "@/lib/events/notices/hubs";
import * as parcels from "@/lib/events/notices/parcels";
import * as requests from "@/lib/events/notices/requests";
import * as thanks from "@/lib/events/notices/thanks";
import * as wards from "@/lib/events/notices/wards";
import type { Letter } from "@/lib/mail/letter";

/** In which part somebody hears of an event. Who hears in several parts gets the first of the list. */
export type Part = "asker" | "maker" | "person" | "ward" | "hub" | "steward";

const none = async () => [];
const self = async ({ personId }: { personId: number }) => [personId];
const coordinators = ({ hubId }: { hubId: number }) => listCoordinators([hubId]);
const members = ({ wardId }: { wardId: number }) => listWardMembers(wardId);
const askers = ({ requestIds }: { requestIds: number[] }) => listAskers(requestIds);
const removed = async (facts: { personId: number; removed: boolean }) => (facts.removed ? [facts.personId] : []);

/** Who hears of what. Whoever did a thing does not hear of it; only who asks gets it in writing. */
const notices: { [N in EventName]: { [P in Part]?: Notice<N> } } = {
  "catalogue.installed": {},
  "person.joined": {},
  "person.changed": {},
  "steward.set": { person: { to: async (facts) => (facts.steward ? [facts.personId] : []), letter: hubs.steward } },

  "site.placed": {},
  "site.shown": {},
  "ward.added": {
    steward: { to: (facts) => (facts.state === "held" ? listStewards() : none()), letter: wards.toCheck },
  },
  "ward.join-asked": { ward: { to: (facts) => listWhoMayAdmit(facts.wardId), letter: wards.joinAsked } },
  "ward.joined": {
    person: { to: self, letter: wards.welcome },
    ward: { to: members, letter: wards.newMember },
  },
  "ward.join-declined": { person: { to: self, letter: wards.joinDeclined } },
  "ward.left": { person: { to: removed, letter: wards.removed } },
  "ward.checked": { ward: { to: members, letter: wards.checked } },
  "ward.declined": { ward: { to: members, letter: wards.declined } },

  "hub.started": { steward: { to: listStewards, letter: hubs.toCheck } },
  "hub.changed": {},
  "hub.link-changed": {},
  "hub.join-asked": { hub: { to: coordinators, letter: hubs.joinAsked } },
  "hub.joined": { person: { to: self, letter: hubs.welcome } },
  "hub.join-declined": { person: { to: self, letter: hubs.joinDeclined } },
  "hub.left": { person: { to: removed, letter: hubs.removed } },
  "hub.role-set": { person: { to: self, letter: hubs.roleSet } },
  "hub.vouched": { hub: { to: (facts) => (facts.checked ? coordinators(facts) : none()), letter: hubs.checked } },
  "hub.checked": { hub: { to: coordinators, letter: hubs.checked } },
  "hub.declined": {
    hub: { to: coordinators, letter: hubs.declined },
    ward: { to: askers, letter: requests.ended },
  },
  "maker.added": {},

  "request.posted": { asker: { to: (facts) => listAskers([facts.requestId]), letter: requests.posted } },
  "line.changed": { hub: { to: (facts) => listCoordinators(facts.hubIds), letter: requests.fewer } },
  "request.stopped": {},
  "request.withdrawn": {
    hub: {
      to: async (facts) => [...(await listCoordinators(facts.hubIds)), ...(await listPackers(facts.requestId))],
      letter: requests.withdrawn,
    },
  },

  "lines.claimed": { ward: { to: askers, letter: requests.claimed } },
  "claim.released": { ward: { to: (facts) => listAskers([facts.requestId]), letter: requests.released } },
  "claim.redated": { ward: { to: (facts) => listAskers([facts.requestId]), letter: requests.redated } },

  "garments.logged": {},
  "garments.undone": {},
  "shelf.counted": {},

  "parcel.packed": {},
  "parcel.unpacked": {},
  "parcel.sent": { ward: { to: askers, letter: parcels.sent } },
  "parcel.unsent": { ward: { to: askers, letter: parcels.unsent } },
  "parcel.reminded": { ward: { to: askers, letter: parcels.reminded } },
  "parcel.presumed": { ward: { to: askers, letter: parcels.presumed } },
  "parcel.received": {
    hub: { to: coordinators, letter: parcels.received },
    ward: { to: askers, letter: parcels.counted },
  },
  "parcel.confirmed": {
    hub: { to: (facts) => (facts.changed ? coordinators(facts) : none()), letter: parcels.received },
  },

  "thanks.written": {
    maker: { to: (facts) => listThanked(facts.thanksId), letter: thanks.toMaker },
    hub: { to: coordinators, letter: thanks.toHub },
  },
  "thanks.hidden": {},
};

/** Whether anybody can hear of an event with this name. */
export const isHeard = (name: EventName) => Object.keys(notices[name]).length > 0;

type Told = { name: EventName; actor: string; facts: unknown };

/** Who hears of an event, each once, in which part. */
export async function listHearers({ name, actor, facts }: Told): Promise<{ personId: number; part: Part }[]> {
  const heard = new Map<number, Part>();
  for (const [part, notice] of noticesOf(name))
    for (const personId of await notice.to(facts as Events[EventName]))
      if ((part === "asker" || `person:${personId}` !== actor) && !heard.has(personId)) heard.set(personId, part);
  return [...heard].map(([personId, part]) => ({ personId, part }));
}

/** The letter for one of those who hear, as things stand now; nothing when there is nothing to say any more. */
export async function writeLetter(eventId: number, personId: number, part: Part): Promise<Letter | null> {
  const event = await db.event.findUnique({ where: { id: eventId }, include: { notes: { orderBy: { id: "asc" } } } });
  if (!event) return null;
  const notice = new Map(noticesOf(event.name as EventName)).get(part);
  const words = event.notes.map((note) => note.words).join("\n\n");
  return notice ? notice.letter({ facts: event.facts as Events[EventName], words, personId }) : null;
}

/** The parts of one event, first come first served. An event's facts have the shape that its name promises. */
const noticesOf = (name: EventName) => Object.entries(notices[name]) as [Part, Notice<EventName>][];
