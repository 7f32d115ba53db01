import { now } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { presumeAfter, remindAfter } from "@/lib/shipments/rules";

export type DueParcel = { shipmentId: number; days: number; sentAt: Date };

/** Parcels on their way that nobody has spoken of for 3, 7 or 14 days, and that the clock has not yet come to. */
export function listDueParcels(limit = 500): Promise<DueParcel[]> {
  return prisma.$queryRaw<DueParcel[]>`
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
    ORDER BY s."sentAt" LIMIT ${limit}`;
}

const actsAreKept = 30 * 86_400_000;

/** Takes away what is only kept for a while: drafts, sign-ins and sessions that have run out, and old keys. */
export async function clearLeftovers() {
  const over = { where: { expiresAt: { lt: now() } } };
  await prisma.draft.deleteMany(over);
  await prisma.signIn.deleteMany(over);
  await prisma.session.deleteMany(over);
  await prisma.act.deleteMany({ where: { createdAt: { lt: new Date(now().getTime() - actsAreKept) } } });
}
