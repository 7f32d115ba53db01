import { setClock } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { rounds } from "@/lib/jobs/rounds/rounds";

/** How long a history is, and how often each way of changing it is tried. */
export type Size = { days: number; eventsADay: number; tries: number };

/** A quarter of a network, as the issue of the network's rhythm has it: about 100 events a day. */
export const full: Size = { days: 91, eventsADay: 100, tries: 1_000 };
export const small: Size = { days: 91, eventsADay: 20, tries: 40 };

const first = "2026-01-01T00:00:00Z";

/**
 * Writes a history into the database, as the owner, and seals it night by night. Some numbers are left out, as by acts
 * that failed, and some events are written after others that happened later.
 */
export async function makeHistory({ days, eventsADay }: Size): Promise<void> {
  await prisma.$transaction([
    prisma.$executeRaw`SELECT set_config('bobbin.act', 'tamper', true)`,
    prisma.$executeRaw`
      INSERT INTO "Event" (id, name, actor, facts, at)
      SELECT 1000 + n * 10 / 9, (ARRAY['lines.claimed', 'garments.logged', 'parcel.sent', 'request.posted'])[1 + n % 4],
        'person:' || 1 + n * 7919 % 600, jsonb_build_object('hubId', 1 + n % 40, 'wardId', 1 + n % 60, 'quantity', 1 + n % 25,
          'parts', jsonb_build_array(jsonb_build_object('lineId', n, 'itemId', 1 + n % 90))),
        ${first}::timestamptz + n * (interval '1 day' / ${eventsADay}::int) - n % 13 * interval '20 seconds'
      FROM generate_series(1, ${days * eventsADay}::int) AS n`,
    prisma.$executeRaw`SELECT setval('"Event_id_seq"', (SELECT max(id) FROM "Event"))`,
  ]);
  setClock(new Date(Date.parse(first) + (days + 2) * 86_400_000));
  await rounds.seals.come({});
}
