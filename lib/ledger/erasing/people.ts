import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import { holdPeople } from "@/lib/ledger/people";
import { restLines } from "@/lib/ledger/rests";
import { giveBackTasks } from "@/lib/ledger/tasks";
import { actsOf, erasedEmail, erasedName } from "@/lib/people/rules";
import type { Person } from "@/prisma/generated/client";

/** Who somebody is, all their addresses and all their places: held, so that nothing of it changes meanwhile. */
export type Whole = { id: number; people: Person[]; ids: number[]; wards: number[]; hubs: number[] };

/** Waits for what they are doing, and holds them and their places. @throws NotFound */
export async function lockWhole(tx: Tx, personId: number): Promise<Whole> {
  const ids = await rowsOf(tx, personId);
  for (const id of ids) await tx.$executeRaw`SELECT pg_advisory_xact_lock(${actsOf}::int, ${id}::int)`;
  await holdPeople(tx, ids);
  const people = await tx.$queryRaw<Person[]>`
    SELECT * FROM "Person" WHERE id = ANY(${ids}) ORDER BY id FOR NO KEY UPDATE`;
  if ((await rowsOf(tx, personId)).join() !== ids.join())
    throw new Refused("This person has become one with another meanwhile. Try again.");
  const main = found(
    people.find(({ mergedIntoId }) => mergedIntoId === null),
    "person",
  );
  if (main.erasedAt) throw new Refused("This account has been erased already.");
  const wards = await tx.$queryRaw<{ id: number }[]>`SELECT id FROM "Ward" WHERE id IN (
    SELECT "wardId" FROM "WardMember" WHERE "personId" = ANY(${ids})) ORDER BY id FOR NO KEY UPDATE`;
  const hubs = await tx.$queryRaw<{ id: number }[]>`SELECT id FROM "Hub" WHERE id IN (
    SELECT "hubId" FROM "HubMember" WHERE "personId" = ANY(${ids})
    UNION SELECT "hubId" FROM "Maker" WHERE "personId" = ANY(${ids})) ORDER BY id FOR NO KEY UPDATE`;
  return { id: main.id, people, ids, wards: wards.map(({ id }) => id), hubs: hubs.map(({ id }) => id) };
}

/** Somebody and all that were merged into them. */
async function rowsOf(tx: Tx, personId: number) {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT p.id FROM "Person" known JOIN "Person" p ON coalesce(known."mergedIntoId", known.id) IN (p.id, p."mergedIntoId")
    WHERE known.id = ${personId} ORDER BY p.id`;
  return rows.map(({ id }) => id);
}

/** They are in no ward and no hub any more. Returns what that left behind. */
export async function leaveAll(tx: Tx, { ids, wards, hubs }: Whole) {
  const own = { personId: { in: ids }, state: { not: "left" } } as const;
  const left = { state: "left", since: now() } as const;
  const taskIds: number[] = [];
  for (const hubId of hubs) for (const id of ids) taskIds.push(...(await giveBackTasks(tx, hubId, id)));
  const inHubs = await tx.hubMember.findMany({ where: own, orderBy: { hubId: "asc" } });
  const inWards = await tx.wardMember.findMany({ where: own, orderBy: { wardId: "asc" } });
  await tx.hubMember.updateMany({ where: own, data: { ...left, role: "volunteer", pausedUntil: null } });
  await tx.wardMember.updateMany({ where: own, data: left });
  await restLines(tx, wards);
  const ran = inHubs.filter(({ state, role }) => state === "active" && role === "coordinator");
  return {
    hubIds: inHubs.filter(({ state }) => state === "active").map(({ hubId }) => hubId),
    wards: inWards.map(({ wardId }) => wardId),
    taskIds,
    alone: await withoutCoordinator(
      tx,
      ran.map(({ hubId }) => hubId),
    ),
  };
}

async function withoutCoordinator(tx: Tx, hubIds: number[]) {
  const runs = { some: { role: "coordinator", state: "active" } } as const;
  const where = { id: { in: hubIds }, closed: false, NOT: { members: runs } };
  return (await tx.hub.findMany({ where, select: { id: true }, orderBy: { id: "asc" } })).map(({ id }) => id);
}

/** Their rows stay, with nothing of them in these. */
export async function blankPeople(tx: Tx, ids: number[]) {
  for (const id of ids) {
    const blank = { email: erasedEmail(id), name: erasedName, steward: false, named: false, blockedAt: null };
    await tx.person.update({ where: { id }, data: { ...blank, erasedAt: now() } });
  }
  await tx.maker.updateMany({ where: { personId: { in: ids } }, data: { name: erasedName } });
}

/** What is kept of somebody so that they can sign in, be written to, and send a form once only. */
export async function dropTraces(tx: Tx, ids: number[], emails: string[]) {
  const theirs = { where: { personId: { in: ids } } };
  await tx.session.deleteMany(theirs);
  await tx.visit.deleteMany(theirs);
  await tx.draft.deleteMany(theirs);
  await tx.mailChoice.deleteMany(theirs);
  await tx.outgoing.deleteMany(theirs);
  await tx.signIn.deleteMany({ where: { email: { in: emails } } });
  await tx.$executeRaw`
    DELETE FROM "Act" WHERE "eventId" IS NOT NULL AND (actor = ANY(${ids.map((id) => `person:${id}`)})
      OR actor ~ ${linksOf(ids)} OR "eventId" IN (
        SELECT a."eventId" FROM "EventSubject" a JOIN "Event" e ON e.id = a."eventId"
        WHERE a.kind = 'person' AND a."subjectId" = ANY(${ids}) AND e.name = 'person.joined'))`;
}

/** The holders of links that were mailed to them. */
export const linksOf = (ids: number[]) => `^link:(?!arrived)[a-z]+(-[0-9]+)?-(${ids.join("|")})$`;
