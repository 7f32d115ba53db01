import type { Actor } from "@/lib/actor";
import { now } from "@/lib/clock";
import { prisma, type Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import { type EventName, type Events, subjectsOf } from "@/lib/events/events";
import { noteAct } from "@/lib/fate";
import { enqueueNotices } from "@/lib/jobs/outbox";
import { hashOf, type Key } from "@/lib/keys";

/**
 * The only way to write. The key is taken first, so that whoever submits twice acts once and lands on what the first
 * did; the work and the event that records it commit together, or neither happens. Returns the event's facts.
 * `words` are what a person wrote with the act: kept beside the event, never in it.
 * @throws Refused when the key was used before with other input
 */
export function change<N extends EventName>(
  actor: Actor,
  name: N,
  key: Key,
  input: unknown,
  work: (tx: Tx) => Promise<Events[N]>,
  words = "",
): Promise<Events[N]> {
  noteAct("begun");
  return prisma.$transaction(async (tx) => {
    const act = { actor: actor.id, key, name, inputHash: hashOf(input) };
    if (!(await begin(tx, act, actor.personId ?? actor.sentTo?.personId ?? null))) return landing<N>(tx, act);

    const facts = await work(tx);
    const eventId = await record(tx, act, facts);
    if (words) await tx.note.create({ data: { eventId, words } });
    await enqueueNotices(tx, name, eventId);
    noteAct("committing");
    return facts;
  });
}

type Begun = { actor: string; key: Key; name: string; inputHash: string };

/** @throws Refused for somebody who has been blocked since they were read */
async function begin(tx: Tx, { actor, key, name, inputHash }: Begun, personId: number | null) {
  const taken = await tx.$queryRaw<{ blocked: boolean }[]>`
    WITH taken AS (
      INSERT INTO "Act" (actor, key, name, "inputHash", "createdAt")
      VALUES (${actor}, ${key}, ${name}, ${inputHash}, ${now()}) ON CONFLICT DO NOTHING RETURNING 1)
    SELECT set_config('bobbin.act', ${name}, true),
      EXISTS (SELECT FROM "Person" WHERE id = ${personId} AND "blockedAt" IS NOT NULL) AS blocked FROM taken`;
  if (taken[0]?.blocked) throw new Refused("A steward has blocked your account, and has written to you why.");
  return taken.length === 1;
}

/** The event, the records it is about, and the act that it completes: one statement, because every write pays for it. */
async function record(tx: Tx, { actor, key, name }: Begun, facts: object) {
  const subjects = subjectsOf(facts);
  const [event] = await tx.$queryRaw<{ id: number }[]>`
    WITH event AS (
      INSERT INTO "Event" (name, actor, facts, at) VALUES (${name}, ${actor}, ${JSON.stringify(facts)}::jsonb, ${now()}) RETURNING id),
    about AS (
      INSERT INTO "EventSubject" (kind, "subjectId", "eventId")
      SELECT kind, subject, event.id FROM event,
        unnest(${subjects.map(({ kind }) => kind)}::text[], ${subjects.map(({ subjectId }) => subjectId)}::int[]) AS s (kind, subject)),
    done AS (UPDATE "Act" SET "eventId" = event.id FROM event WHERE "Act".actor = ${actor} AND key = ${key})
    SELECT id FROM event`;
  return found(event, "event").id;
}

async function landing<N extends EventName>(tx: Tx, { actor, key, name, inputHash }: Begun) {
  const before = await tx.act.findUniqueOrThrow({
    where: { actor_key: { actor, key } },
    include: { event: true },
  });
  if (before.name !== name || before.inputHash !== inputHash)
    throw new Refused("This form was sent before with other answers. Open the page again and check what is there now.");
  return before.event?.facts as Events[N];
}
