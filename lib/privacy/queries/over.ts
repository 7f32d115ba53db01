import { now, today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { type Db, db } from "@/lib/db";
import { env } from "@/lib/env";
import { Prisma } from "@/prisma/generated/client";

/** Requests whose contact is kept for nothing: all has come, or nothing is to, for the days that retention says. */
export const listOverContacts = (limit: number, store: Db = db) =>
  store.$queryRaw<{ requestId: number }[]>`
    SELECT c."requestId" FROM "Contact" c WHERE ${over(addDays(now(), -env.RETENTION.contacts))}
    ORDER BY 1 LIMIT ${limit}`;

export const isContactOver = async (requestId: number, store: Db) =>
  (
    await store.$queryRaw<unknown[]>`SELECT 1 FROM "Contact" c
      WHERE c."requestId" = ${requestId} AND ${over(addDays(now(), -env.RETENTION.contacts))}`
  ).length === 1;

/** Counted from its last bag; where there was none, from the last that was heard of it. */
const over = (before: Date) => Prisma.sql`
  NOT EXISTS (SELECT FROM "Request" r JOIN "Line" l ON l."requestId" = r.id
    WHERE r.id = c."requestId" AND r.state IN ('held', 'open', 'sleeping') AND l.received < l.asked)
  AND NOT EXISTS (SELECT FROM "Line" l JOIN "Claim" p ON p."lineId" = l.id JOIN "ShipmentLine" i ON i."claimId" = p.id
    JOIN "Shipment" s ON s.id = i."shipmentId" WHERE l."requestId" = c."requestId" AND s.state IN ('packing', 'sent'))
  AND coalesce(
    (SELECT max(s."settledAt") FROM "Line" l JOIN "Claim" p ON p."lineId" = l.id JOIN "ShipmentLine" i ON i."claimId" = p.id
      JOIN "Shipment" s ON s.id = i."shipmentId" WHERE l."requestId" = c."requestId"),
    (SELECT max(e.at) FROM "EventSubject" a JOIN "Event" e ON e.id = a."eventId"
      WHERE a.kind = 'request' AND a."subjectId" = c."requestId")) <= ${before}`;

export type Unseen = { personId: number; step: "tell" | "erase"; since: string };

/** Who has not been here for so long: to be told, or told long enough ago. Whom a steward keeps out cannot come. */
export const listUnseen = (limit: number, store: Db = db) =>
  store.$queryRaw<Unseen[]>`
    SELECT p.id AS "personId", CASE WHEN v."toldAt" IS NULL THEN 'tell' ELSE 'erase' END AS step,
      coalesce(v.day, p."createdAt"::date)::text AS since
    FROM "Person" p LEFT JOIN "Visit" v ON v."personId" = p.id
    WHERE p."erasedAt" IS NULL AND p."mergedIntoId" IS NULL AND p."blockedAt" IS NULL
      AND (CASE WHEN v."toldAt" IS NULL
        THEN coalesce(v.day, p."createdAt"::date) <= ${today()}::date - make_interval(months => ${env.RETENTION.unseen}::int)
        ELSE v."toldAt" <= ${addDays(now(), -env.RETENTION.unseenNotice)} END)
    ORDER BY p.id LIMIT ${limit}`;
