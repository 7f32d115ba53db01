import { db } from "@/lib/db";
import type { EventName, Events } from "@/lib/events/events";
import { isOnBehalf } from "@/lib/events/facts/stewards";
import { garmentsHearing } from "@/lib/events/hearing/garments";
import { hubsHearing } from "@/lib/events/hearing/hubs";
import { parcelsHearing } from "@/lib/events/hearing/parcels";
import { peopleHearing } from "@/lib/events/hearing/people";
import { requestsHearing } from "@/lib/events/hearing/requests";
import { stewardsHearing } from "@/lib/events/hearing/stewards";
import { thanksHearing } from "@/lib/events/hearing/thanks";
import { wardsHearing } from "@/lib/events/hearing/wards";
import type { Notice } from "@/lib/events/notices/about";
import type { Letter } from "@/lib/mail/letter";
import { actedFor } from "@/lib/mail/letters/stewards";

/** In which part somebody hears of an event. Who hears in several parts gets the first of the list. */
export type Part = "asker" | "maker" | "person" | "ward" | "hub" | "steward";

/** Who hears of what. Whoever did a thing does not hear of it; only who asks gets it in writing. */
const notices: { [N in EventName]: { [P in Part]?: Notice<N> } } = {
  ...peopleHearing,
  ...wardsHearing,
  ...hubsHearing,
  ...requestsHearing,
  ...garmentsHearing,
  ...parcelsHearing,
  ...thanksHearing,
  ...stewardsHearing,
};

/** Whether anybody can hear of an event with this name. */
export const isHeard = (name: EventName) => Object.keys(notices[name]).length > 0;

type Told = { name: EventName; actor: string; facts: unknown };

/** Who hears of an event, each once, in which part. Who is blocked hears of nothing but that. */
export async function listHearers({ name, actor, facts }: Told): Promise<{ personId: number; part: Part }[]> {
  const heard = new Map<number, Part>();
  for (const [part, notice] of noticesOf(name))
    for (const personId of await notice.to(facts as Events[EventName]))
      if ((part === "asker" || `person:${personId}` !== actor) && !heard.has(personId)) heard.set(personId, part);
  const out = name === "person.blocked" ? new Set<number>() : await listBlocked([...heard.keys()]);
  return [...heard].filter(([personId]) => !out.has(personId)).map(([personId, part]) => ({ personId, part }));
}

/** The letter for one of those who hear, as things stand now; nothing when there is nothing to say any more. */
export async function writeLetter(eventId: number, personId: number, part: Part): Promise<Letter | null> {
  const event = await db.event.findUnique({ where: { id: eventId }, include: { notes: { orderBy: { id: "asc" } } } });
  if (!event) return null;
  const notice = new Map(noticesOf(event.name as EventName)).get(part);
  const words = event.notes.map((note) => note.words).join("\n\n");
  const facts = event.facts as Events[EventName];
  if (!notice || !isOnBehalf(facts)) return notice ? notice.letter({ facts, words, personId }) : null;
  const letter = await notice.letter({ facts, words: "", personId });
  return letter && actedFor(letter, words);
}

async function listBlocked(personIds: number[]) {
  if (personIds.length === 0) return new Set<number>();
  const where = { id: { in: personIds }, blockedAt: { not: null } };
  return new Set((await db.person.findMany({ where, select: { id: true } })).map(({ id }) => id));
}

/** The parts of one event, first come first served. An event's facts have the shape that its name promises. */
const noticesOf = (name: EventName) => Object.entries(notices[name]) as [Part, Notice<EventName>][];
