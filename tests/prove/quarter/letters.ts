import { now } from "@/lib/clock";
import { addDays, sayMoment } from "@/lib/dates";
import { db } from "@/lib/db";

type Mail = { personId: number; at: Date; before: Date | null; atOnce: boolean; daily: boolean; today: boolean };

/** Minutes within which what somebody hears of is one mail, as the issue of the network's rhythm has it. */
const bundle = 60;

/** At midnight: whoever was sent a second daily mail today, or two mails at once within an hour. */
export async function listTooMany(): Promise<string[]> {
  const since = addDays(now(), -1);
  const mails = await db.$queryRaw<Mail[]>`
    WITH mail AS (
      SELECT "personId", "mailId", max("settledAt") AS at, bool_or("when" = 'at_once') AS "atOnce",
        bool_and("when" = 'daily') AS daily
      FROM "Outgoing" WHERE "mailId" IS NOT NULL AND kind <> 'account' AND "settledAt" > ${addDays(since, -1)}
      GROUP BY "personId", "mailId"),
    told AS (
      SELECT *, lag(at) OVER (PARTITION BY "personId", daily ORDER BY at) AS before, at > ${since} AS today FROM mail)
    SELECT * FROM told WHERE today ORDER BY at`;
  return mails.flatMap(({ personId, at, before, daily }) => {
    const minutes = before ? (at.getTime() - before.getTime()) / 60_000 : Number.POSITIVE_INFINITY;
    if (daily && before && before > since)
      return [`person ${personId} was sent two daily mails, the second ${sayMoment(at)}`];
    if (!daily && minutes < bundle)
      return [`person ${personId} was sent two mails in ${minutes} minutes, ${sayMoment(at)}`];
    return [];
  });
}

/** Hours from asking until some of it was claimed: the one in the middle. */
export async function findMedianHours(): Promise<number> {
  const [row] = await db.$queryRaw<{ hours: number | null }[]>`
    WITH first AS (
      SELECT r."createdAt" AS asked, min(c."createdAt") AS claimed
      FROM "Request" r JOIN "Line" l ON l."requestId" = r.id JOIN "Claim" c ON c."lineId" = l.id GROUP BY r.id)
    SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM claimed - asked) / 3600)::float AS hours FROM first`;
  return Math.round((row?.hours ?? 0) * 10) / 10;
}
