import { now, today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { db } from "@/lib/db";
import { env } from "@/lib/env";

/** At midnight: needs that nobody has claimed and nobody has asked about within their rhythm, told from the events. */
export async function listForgottenNeeds(): Promise<string[]> {
  const { urgent, soon, routine } = env.RHYTHM.stillNeeded;
  const rows = await db.$queryRaw<{ ref: string; days: number }[]>`
    WITH waiting AS (
      SELECT r.id, r.ref, CASE r.urgency WHEN 'urgent' THEN ${urgent}::int WHEN 'soon' THEN ${soon}::int ELSE ${routine}::int END AS turn
      FROM "Request" r WHERE r.state = 'open' AND EXISTS (
        SELECT FROM "Line" l WHERE l."requestId" = r.id AND NOT l.resting AND l.unclaimed > 0)),
    spoken AS (
      SELECT w.*, (SELECT max(e.at) FROM "EventSubject" about JOIN "Event" e ON e.id = about."eventId"
        WHERE about.kind = 'request' AND about."subjectId" = w.id AND e.name = ANY(${words})) AS at
      FROM waiting w)
    SELECT ref, extract(day FROM ${now()}::timestamptz - at)::int AS days FROM spoken
    WHERE at < ${now()}::timestamptz - (turn + 1) * interval '1 day' ORDER BY ref`;
  return rows.map(({ ref, days }) => `${ref} is open, unclaimed, and was last spoken of ${days} days ago`);
}

/** With these a ward was asked, or spoke. */
const words = [
  "request.posted",
  "ward.checked",
  "request.asked-again",
  "request.day-came",
  "request.confirmed",
  "request.redated",
  "request.reduced",
  "line.changed",
];

/** At midnight: promises long past their day, with nothing packed or on the shelf, and no word from the hub since. */
export async function listForgottenPromises(): Promise<string[]> {
  const { releaseAfter, askAgain } = env.RHYTHM.promises;
  const late = addDays(today(), -(releaseAfter + 1));
  const quiet = addDays(now(), -(askAgain + releaseAfter + 1));
  const rows = await db.$queryRaw<{ ref: string; hubId: number }[]>`
    SELECT r.ref, c."hubId" FROM "Claim" c JOIN "Line" l ON l.id = c."lineId" JOIN "Request" r ON r.id = l."requestId"
    WHERE l.open AND c.quantity > 0 AND c.packed = 0 AND c."promisedFor" < ${late}::date AND c."createdAt" < ${quiet}
      AND NOT EXISTS (
        SELECT FROM "Stock" s JOIN "Item" i ON i.id = s."itemId"
        WHERE s."hubId" = c."hubId" AND s."onHand" > 0 AND i."garmentTypeId" = l."garmentTypeId" AND i."sizeId" = l."sizeId")
      AND NOT EXISTS (
        SELECT FROM "EventSubject" about JOIN "Event" e ON e.id = about."eventId"
        WHERE about.kind = 'hub' AND about."subjectId" = c."hubId" AND e.at > ${quiet}
          AND e.name IN ('claim.answered', 'claim.redated') AND (e.facts ->> 'claimId')::int = c.id)
      AND NOT EXISTS (
        SELECT FROM "EventSubject" about JOIN "Event" e ON e.id = about."eventId"
        WHERE about.kind = 'request' AND about."subjectId" = r.id AND e.at > ${quiet} AND e.name = 'request.confirmed')
    ORDER BY r.ref`;
  return rows.map(
    ({ ref, hubId }) => `hub ${hubId} has made nothing for ${ref}, is silent, and still holds its promise`,
  );
}
