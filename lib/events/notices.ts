import { db } from "@/lib/db";
import { listAwake } from "@/lib/events/awake";
import type { EventName, Events } from "@/lib/events/events";
import { isOnBehalf } from "@/lib/events/facts/stewards";
import { alertsHearing } from "@/lib/events/hearing/alerts";
import { enoughHearing } from "@/lib/events/hearing/enough";
import { garmentsHearing } from "@/lib/events/hearing/garments";
import { hubsHearing } from "@/lib/events/hearing/hubs";
import { mailHearing } from "@/lib/events/hearing/mail";
import { parcelsHearing } from "@/lib/events/hearing/parcels";
import { peopleHearing } from "@/lib/events/hearing/people";
import { privacyHearing } from "@/lib/events/hearing/privacy";
import { requestsHearing } from "@/lib/events/hearing/requests";
import { rhythmHearing } from "@/lib/events/hearing/rhythm";
import { stewardsHearing } from "@/lib/events/hearing/stewards";
import { talkHearing } from "@/lib/events/hearing/talk";
import { tasksHearing } from "@/lib/events/hearing/tasks";
import { thanksHearing } from "@/lib/events/hearing/thanks";
import { transfersHearing } from "@/lib/events/hearing/transfers";
import { wardsHearing } from "@/lib/events/hearing/wards";
import type { Notice } from "@/lib/events/notices/about";
import type { MailKind } from "@/lib/mail/kinds";
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
  ...rhythmHearing,
  ...garmentsHearing,
  ...parcelsHearing,
  ...thanksHearing,
  ...transfersHearing,
  ...stewardsHearing,
  ...alertsHearing,
  ...talkHearing,
  ...tasksHearing,
  ...enoughHearing,
  ...mailHearing,
  ...privacyHearing,
};

/** Whether anybody can hear of an event with this name. */
export const isHeard = (name: EventName) => Object.keys(notices[name]).length > 0;

type Told = { name: EventName; actor: string; facts: unknown };

type Hearer = { personId: number; part: Part; kind: MailKind };

/** Who hears of an event, each once, in which part, as which kind of mail. Who is blocked hears of nothing but that. */
export async function listHearers({ name, actor, facts }: Told): Promise<Hearer[]> {
  const heard = new Map<number, Hearer>();
  for (const [part, notice] of noticesOf(name))
    for (const personId of await listAwake(notice.kind, facts as object, await notice.to(facts as Events[EventName])))
      if ((part === "asker" || `person:${personId}` !== actor) && !heard.has(personId))
        heard.set(personId, { personId, part, kind: notice.kind });
  const out = name === "person.blocked" ? new Set<number>() : await listOut([...heard.keys()]);
  return [...heard.values()].filter(({ personId }) => !out.has(personId));
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

/** Those of these whom a steward keeps out, or who have been erased. */
async function listOut(personIds: number[]) {
  if (personIds.length === 0) return new Set<number>();
  const where = { id: { in: personIds }, OR: [{ blockedAt: { not: null } }, { erasedAt: { not: null } }] };
  return new Set((await db.person.findMany({ where, select: { id: true } })).map(({ id }) => id));
}

/** The parts of one event, first come first served. An event's facts have the shape that its name promises. */
const noticesOf = (name: EventName) => Object.entries(notices[name]) as [Part, Notice<EventName>][];
