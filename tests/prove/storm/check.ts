import { prisma } from "@/lib/db";
import { listDifferences } from "@/lib/reconcile/differences";
import { kinds } from "@/tests/prove/storm/acts/kinds";
import { Books } from "@/tests/prove/storm/model/books";
import { differences } from "@/tests/prove/storm/model/compare";
import { tell } from "@/tests/prove/storm/model/tell";
import { isAnswered, landingsOf, type Sent } from "@/tests/prove/storm/send";
import type { StormWorld } from "@/tests/prove/storm/world";

/** Everything that is not as it must be after a storm. */
export async function* wrongAfter(all: Sent[], world: StormWorld) {
  const events = await eventsOf(all);
  yield* wrongAnswers(all, events);
  yield* wrongEvents(all, events);
  yield* overOrNegative();
  yield* wrongCounters(all, events, world);
  yield* await listDifferences();
}

type Event = { actor: string; key: string; id: number | null; name: string | null; facts: unknown };
const actOf = ({ act, key }: Sent) => `${act.who.actor.id} ${key}`;

/** What was written for each form that was sent. */
async function eventsOf(all: Sent[]) {
  const keys = all.map(({ key }) => key);
  const events = await prisma.$queryRaw<Event[]>`
    SELECT a.actor, a.key, e.id, e.name, e.facts FROM "Act" a LEFT JOIN "Event" e ON e.id = a."eventId"
    WHERE a.key = ANY(${keys})`;
  return new Map(events.map((event) => [`${event.actor} ${event.key}`, event]));
}

/** Whatever was taken is there, and whatever was refused is not; who sends a form again lands on the same page. */
function* wrongAnswers(all: Sent[], events: Map<string, Event>) {
  for (const form of all) {
    const event = events.get(actOf(form));
    const landings = new Set(landingsOf(form));
    const name = `${form.kind} ${form.key}`;
    if (landings.size > 0 && !event) yield `${name} was acknowledged, and is lost`;
    if (landings.size > 1) yield `${name} landed on ${[...landings].join(" and on ")}`;
    if (landings.size === 0 && event && isAnswered(form)) yield `${name} was refused, and is there`;
    if (isTakenBack(form)) yield `${name} was taken, and refused when it came again`;
    if (!isAnswered(form)) yield `${name} was never answered`;
    if (event && !kinds[form.kind].event.test(event.name ?? "")) yield `${name} is told as ${event.name ?? "nothing"}`;
  }
}

function isTakenBack({ outcomes }: Sent) {
  const landed = Math.min(
    ...outcomes.map((each) => ("landed" in each ? each.at + each.took : Number.POSITIVE_INFINITY)),
  );
  return outcomes.some((each) => "refused" in each && each.at > landed);
}

/** Each act has one event of its own, and there are no others. */
async function* wrongEvents(all: Sent[], events: Map<string, Event>) {
  const own = new Set([...events.values()].map(({ id }) => id));
  if (own.size !== events.size) yield `${events.size} acts share ${own.size} events`;
  const there = await prisma.event.count({
    where: { actor: { in: [...new Set(all.map(({ act }) => act.who.actor.id))] } },
  });
  if (there !== events.size) yield `${events.size} acts made ${there} events`;
}

async function* overOrNegative() {
  const rows = await prisma.$queryRaw<{ what: string }[]>`
    SELECT 'line ' || id || ' is over: ' || claimed || ' of ' || asked AS what FROM "Line" WHERE claimed > asked
    UNION ALL SELECT 'line ' || id || ' is below nothing' FROM "Line" WHERE least(asked, claimed, sent, received) < 0
    UNION ALL SELECT 'claim ' || id || ' is below nothing' FROM "Claim" WHERE least(quantity, packed, sent, received, failed) < 0
    UNION ALL SELECT 'claim ' || id || ' is over' FROM "Claim" WHERE packed > quantity
    UNION ALL SELECT 'a shelf of hub ' || "hubId" || ' is below nothing' FROM "Stock" WHERE "onHand" < 0`;
  for (const { what } of rows) yield what;
}

/** The books told anew, in the order in which things came to pass, from what was typed. */
async function* wrongCounters(all: Sent[], events: Map<string, Event>, world: StormWorld) {
  const books = new Books();
  const taken = all.flatMap((form) => {
    const event = events.get(actOf(form));
    return event?.id ? [{ form, id: event.id, facts: event.facts }] : [];
  });
  for (const { form, facts } of taken.sort((one, other) => one.id - other.id)) {
    try {
      const asked = form.act.answers?.lines.map(({ quantity }) => Number(quantity)) ?? [];
      tell[form.kind](books, { typed: form.act.fields, asked, facts }, world);
    } catch (error) {
      yield `${form.kind} ${form.key} should not have been taken: ${(error as Error).message}`;
    }
  }
  yield* differences(books, world);
}
