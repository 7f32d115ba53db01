import type { Tx } from "@/lib/db";
import type { Whole } from "@/lib/ledger/erasing/people";
import { Prisma } from "@/prisma/generated/client";

/** By what somebody can be found in a text, as patterns: their name, and their addresses and telephone numbers. */
type Marks = { name: string; reach: string; ownName: string };

/** Before anything of them is blanked. */
export async function marksOf(tx: Tx, { people, ids }: Whole): Promise<Marks> {
  const contacts = await tx.contact.findMany({ where: { request: { askedById: { in: ids } } } });
  const names = people.map(({ name }) => name.trim());
  const whole = names.filter((name) => name.includes(" "));
  const parts = names.flatMap((name) => name.split(/\s+/)).filter((part) => part.length > 2);
  const phones = contacts.map(({ phone }) => phone.replace(/\D/g, "")).filter((digits) => digits.length > 6);
  return {
    name: anyOf(whole.map(literally)),
    reach: anyOf([
      ...people.map(({ email }) => literally(email)),
      ...phones.map((digits) => [...digits].join("[^0-9a-z]{0,2}")),
    ]),
    ownName: anyOf([...names, ...parts].map(literally)),
  };
}

const literally = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, (sign) => `\\${sign}`);
/** None of them matches nothing. */
const anyOf = (patterns: string[]) => (patterns.length > 0 ? `(?<!\\w)(${patterns.join("|")})(?!\\w)` : "(?!)");

/**
 * Leaves their marks out of what is kept: in texts of their own by each part of their name, and in those of their wards
 * and hubs by the whole of it, if that is more than one word. Nobody can blank other texts by how they call themselves.
 */
export async function leaveOutMarks(tx: Tx, whole: Whole, marks: Marks) {
  const { ids } = whole;
  for (const { table, columns, own, near } of textsAround(whole))
    for (const column of columns) {
      if (own) await leaveOut(tx, { table, column, where: own, name: marks.ownName, reach: marks.reach });
      await leaveOut(tx, { table, column, where: near, name: marks.name, reach: marks.reach });
    }
  await tx.$executeRaw`DELETE FROM "Contact" WHERE (name ~* ${marks.name} OR name ~* ${marks.reach} OR phone ~* ${marks.reach})
    AND "requestId" IN (SELECT id FROM "Request" WHERE "askedById" = ANY(${ids}) OR "wardId" = ANY(${whole.wards}))`;
}

type Text = { table: string; column: string; where: Prisma.Sql; name: string; reach: string };

/** In the order of the rows, so that two who do this wait for each other, and do not stop each other. */
async function leaveOut(tx: Tx, { table, column, where, name, reach }: Text) {
  const [at, words] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`)];
  await tx.$executeRaw`
    UPDATE ${at} SET ${words} = regexp_replace(regexp_replace(${words}, ${reach}, '(left out)', 'gi'), ${name}, 'a volunteer', 'gi')
    WHERE id IN (SELECT id FROM ${at} WHERE (${where}) AND (${words} ~* ${name} OR ${words} ~* ${reach})
      ORDER BY id FOR NO KEY UPDATE)`;
}

type Around = { table: string; columns: string[]; own?: Prisma.Sql; near: Prisma.Sql };

/** Every text that is kept of wards and hubs, in the order in which rows are locked: which of them is theirs, and which is near. */
function textsAround({ ids, wards, hubs }: Whole): Around[] {
  const by = ids.map((id) => `person:${id}`);
  const { sql } = Prisma;
  const inWards = sql`"wardId" = ANY(${wards})`;
  const inHubs = sql`"hubId" = ANY(${hubs})`;
  const ofBoth = sql`${inWards} OR ${inHubs}`;
  const requests = sql`SELECT id FROM "Request" WHERE ${inWards}
    UNION SELECT l."requestId" FROM "Claim" c JOIN "Line" l ON l.id = c."lineId" WHERE c.${inHubs}`;
  const listed = sql`SELECT (facts ->> 'taskId')::int FROM "Event" WHERE actor = ANY(${by}) AND name = 'task.listed'`;
  const about = sql`SELECT "eventId" FROM "EventSubject" WHERE (kind = 'person' AND "subjectId" = ANY(${ids}))
    OR (kind = 'ward' AND "subjectId" = ANY(${wards})) OR (kind = 'hub' AND "subjectId" = ANY(${hubs}))`;
  const did = sql`SELECT id FROM "Event" WHERE actor = ANY(${by})`;
  return [
    {
      table: "SiteRest",
      columns: ["contact"],
      near: sql`"siteId" IN (SELECT "siteId" FROM "Ward" WHERE id = ANY(${wards}))`,
    },
    { table: "StopCall", columns: ["reason"], near: sql`"setById" = ANY(${ids})`, own: sql`"setById" = ANY(${ids})` },
    { table: "DeliveryPlace", columns: ["name", "hours", "directions"], near: inWards },
    { table: "Hub", columns: ["name", "about"], near: sql`id = ANY(${hubs})` },
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
    { table: "Task", columns: ["words"], near: inHubs, own: sql`id IN (${listed})` },
    { table: "Note", columns: ["words"], near: sql`"eventId" IN (${about})`, own: sql`"eventId" IN (${did})` },
  ];
}
