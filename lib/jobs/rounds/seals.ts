import { setTimeout as wait } from "node:timers/promises";
import { now } from "@/lib/clock";
import { addDays, londonDay } from "@/lib/dates";
import { prisma } from "@/lib/db";
import { type Sealed, sealed, sealHash } from "@/lib/events/seals";
import { round } from "@/lib/jobs/rounds/round";
import { log } from "@/lib/log";
import { Prisma } from "@/prisma/generated/client";

/** Seals the events of each day that is over, chained to the last, and says so in the log, which is kept elsewhere. */
export const seals = round({
  cron: "35 * * * *",
  async list() {
    const due = await prisma.$queryRaw<object[]>`
      SELECT FROM "Event" e WHERE e.id > (SELECT coalesce(max("lastId"), 0) FROM "EventSeal")
        AND ${dayOf} < ${firstOpenDay()}::date LIMIT 1`;
    return due.length > 0 ? [{}] : [];
  },
  async come() {
    const settled = await lastSettled();
    for (let seal = await sealNext(settled); seal; seal = await sealNext(settled)) {
      const { day, lastId, events, hash } = seal;
      log.info({ day: day.toISOString().slice(0, 10), lastId, events, hash }, "The events of a day are sealed.");
    }
  },
});

/** A day is over once an hour more has passed. */
const firstOpenDay = () => londonDay(new Date(now().getTime() - 3_600_000));

/** The newest event, once everything that was being written when it was read is there or never will be. */
async function lastSettled(): Promise<number> {
  const [newest] = await prisma.$queryRaw<{ id: number; next: string }[]>`
    SELECT coalesce(max(id), 0) AS id, pg_snapshot_xmax(pg_current_snapshot())::text AS next FROM "Event"`;
  for (let tries = 0; newest && tries < 100; tries++) {
    const [all] = await prisma.$queryRaw<{ ended: boolean }[]>`
      SELECT pg_snapshot_xmin(pg_current_snapshot()) >= ${newest.next}::text::xid8 AS ended`;
    if (all?.ended) return newest.id;
    await wait(100);
  }
  throw new Error("Something has been writing to the database for more than 10 seconds.");
}

/** Seals the first day that is over and has no seal; null when there is none. Two workers seal one after the other. */
const sealNext = (settled: number) =>
  prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('EventSeal'))`;
    const last = await tx.eventSeal.findFirst({ orderBy: { day: "desc" } });
    const open = Prisma.sql`e.id > ${last?.lastId ?? 0} AND e.id <= ${settled}`;
    const [first] = await tx.$queryRaw<{ day: Date | null }[]>`
      SELECT min(${dayOf}) AS day FROM "Event" e WHERE ${open}`;
    if (!first?.day) return null;
    // What was recorded after its day was sealed is sealed with a later one.
    const day = last && first.day <= last.day ? addDays(last.day, 1) : first.day;
    if (day >= firstOpenDay()) return null;

    const [those] = await tx.$queryRaw<Omit<Sealed, "day">[]>`
      SELECT max(e.id) AS "lastId", ${sealed} FROM "Event" e
      WHERE ${open} AND e.id <= (SELECT max(id) FROM "Event" e WHERE ${open} AND ${dayOf} <= ${day}::date)`;
    if (!those) return null;
    const { lastId, events } = those;
    const hash = sealHash(last?.hash ?? "", { day, ...those });
    return tx.eventSeal.create({ data: { day, lastId, events, hash, sealedAt: now() } });
  });

const dayOf = Prisma.sql`(e.at AT TIME ZONE 'Europe/London')::date`;
