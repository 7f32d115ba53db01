import { clock } from "@/lib/actor";
import { now } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { round, roundLimit } from "@/lib/jobs/rounds/round";
import { clockKey } from "@/lib/keys";
import { presumeArrived, remindOfParcel } from "@/lib/shipments/commands/remind";
import { presumeAfter, remindAfter } from "@/lib/shipments/rules";

type DueParcel = { shipmentId: number; days: number; sentAt: string };

/** Parcels on their way that nobody has spoken of for 3, 7 or 14 days, and that the clock has not yet come to. */
export const parcels = round<DueParcel>({
  cron: "*/5 * * * *",
  list: async () => {
    const due = await prisma.$queryRaw<{ shipmentId: number; days: number; sentAt: Date }[]>`
      SELECT s.id AS "shipmentId", s."sentAt", step.days
      FROM "Shipment" s
      JOIN LATERAL (
        SELECT max(days) AS days FROM unnest(${[...remindAfter, presumeAfter]}::int[]) AS days
        WHERE s."sentAt" <= ${now()}::timestamptz - days * interval '1 day'
      ) step ON step.days IS NOT NULL
      WHERE s.state = 'sent' AND NOT EXISTS (
        SELECT FROM "EventSubject" about JOIN "Event" e ON e.id = about."eventId"
        WHERE about.kind = 'shipment' AND about."subjectId" = s.id AND e.name = 'parcel.reminded'
          AND e.at >= s."sentAt" AND (e.facts ->> 'days')::int >= step.days)
      ORDER BY s."sentAt" LIMIT ${roundLimit}`;
    return due.map(({ sentAt, ...parcel }) => ({ ...parcel, sentAt: sentAt.toISOString() }));
  },
  come: ({ shipmentId, days, sentAt }) =>
    days >= presumeAfter
      ? presumeArrived(clock("parcels"), { shipmentId }, clockKey("parcel-presumed", shipmentId, sentAt))
      : remindOfParcel(clock("parcels"), { shipmentId, days }, clockKey("parcel-reminded", shipmentId, days, sentAt)),
});
