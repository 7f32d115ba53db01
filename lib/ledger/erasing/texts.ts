import type { Whole } from "@/lib/ledger/erasing/people";
import { Prisma } from "@/prisma/generated/client";

type Around = { table: string; columns: string[]; own?: Prisma.Sql; near: Prisma.Sql };

/** Every text that is kept of wards and hubs, in the order in which rows are locked: which of them is theirs, and which is near. */
export function textsAround({ ids, wards, hubs }: Whole): Around[] {
  const by = ids.map((id) => `person:${id}`);
  const { sql } = Prisma;
  const inWards = sql`"wardId" = ANY(${wards})`;
  const inHubs = sql`"hubId" = ANY(${hubs})`;
  const ofBoth = sql`${inWards} OR ${inHubs}`;
  const requests = sql`SELECT id FROM "Request" WHERE ${inWards}
    UNION SELECT l."requestId" FROM "Claim" c JOIN "Line" l ON l.id = c."lineId" WHERE c.${inHubs}`;
  const about = sql`SELECT "eventId" FROM "EventSubject" WHERE (kind = 'person' AND "subjectId" = ANY(${ids}))
    OR (kind = 'ward' AND "subjectId" = ANY(${wards})) OR (kind = 'hub' AND "subjectId" = ANY(${hubs}))`;
  const did = sql`SELECT id FROM "Event" WHERE actor = ANY(${by})`;
  const of = (fact: string, ...names: string[]) =>
    sql`SELECT (facts ->> ${fact})::int FROM "Event" WHERE actor = ANY(${by}) AND name = ANY(${names})`;
  return [
    {
      table: "SiteRest",
      columns: ["contact"],
      near: sql`"siteId" IN (SELECT "siteId" FROM "Ward" WHERE id = ANY(${wards}))`,
    },
    { table: "StopCall", columns: ["reason"], near: sql`"setById" = ANY(${ids})`, own: sql`"setById" = ANY(${ids})` },
    { table: "DeliveryPlace", columns: ["name", "hours"], near: inWards },
    {
      table: "DeliveryPlace",
      columns: ["directions"],
      near: inWards,
      own: sql`id IN (${of("placeId", "site.placed")})`,
    },
    { table: "Hub", columns: ["name"], near: sql`id = ANY(${hubs})` },
    {
      table: "Hub",
      columns: ["about"],
      near: sql`id = ANY(${hubs})`,
      own: sql`id IN (${of("hubId", "hub.started", "hub.changed")})`,
    },
    { table: "Maker", columns: ["name"], near: sql`"personId" IS NULL AND ${inHubs}` },
    { table: "Request", columns: ["notes"], near: inWards, own: sql`"askedById" = ANY(${ids})` },
    { table: "Shipment", columns: ["how", "remark"], near: ofBoth },
    { table: "Transfer", columns: ["how"], near: sql`"fromHubId" = ANY(${hubs}) OR "toHubId" = ANY(${hubs})` },
    {
      table: "Thanks",
      columns: ["words"],
      own: sql`"writtenById" = ANY(${ids})`,
      near: sql`${inWards} OR "shipmentId" IN (
      SELECT id FROM "Shipment" WHERE ${inHubs})`,
    },
    { table: "Message", columns: ["words"], near: sql`"requestId" IN (${requests})` },
    { table: "Task", columns: ["words"], near: inHubs, own: sql`id IN (${of("taskId", "task.listed")})` },
    { table: "Note", columns: ["words"], near: sql`"eventId" IN (${about})`, own: sql`"eventId" IN (${did})` },
  ];
}
