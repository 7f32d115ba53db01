import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { standingStates } from "@/lib/requests/rules";
import { mayCheck } from "@/lib/wards/rules";
import { Prisma } from "@/prisma/generated/client";

export type EmptyWard = { id: number; name: string; siteId: number; site: string };
const most = 20;

/** Wards that nobody is in while something they asked for is still to come, the oldest first, for stewards. */
export async function listEmptyWards(actor: Actor, store: Db = db) {
  if (!mayCheck(actor)) found(null, "page");
  return listEmpty(Prisma.sql`w.state <> 'declined'`, store);
}

/** The checked ones at the sites of the actor's own checked wards: for them to look after. */
export async function listWardsToAdopt(actor: Actor, store: Db = db) {
  if (actor.wards.length === 0) return [];
  return listEmpty(
    Prisma.sql`w.state = 'checked' AND w."siteId" IN (
      SELECT "siteId" FROM "Ward" WHERE id = ANY(${[...actor.wards]}) AND state = 'checked')`,
    store,
  );
}

/** Whether a ward is such a one now. */
export const isEmptyWard = async (wardId: number, store: Db = db) =>
  (await listEmpty(Prisma.sql`w.id = ${wardId} AND w.state <> 'declined'`, store)).length === 1;

/** Those of its site who might look after such a ward: people of the other checked wards, by name. For stewards. */
export async function findEmptyWard(actor: Actor, wardId: number, store: Db = db) {
  if (!mayCheck(actor)) found(null, "page");
  const [ward] = await listEmpty(Prisma.sql`w.id = ${wardId} AND w.state <> 'declined'`, store);
  if (!ward) return null;
  const people = await store.wardMember.findMany({
    where: { state: "active", ward: neighbours(ward) },
    select: { person: { select: { id: true, name: true } }, ward: { select: { name: true } } },
    orderBy: [{ person: { name: "asc" } }, { wardId: "asc" }],
    distinct: ["personId"],
    take: 50,
  });
  return { ...ward, people: people.map(({ person, ward: { name } }) => ({ ...person, ward: name })) };
}

/** The other checked wards of a ward's site. */
export const neighbours = ({ id, siteId }: { id: number; siteId: number }) =>
  ({ siteId, state: "checked", mergedIntoId: null, id: { not: id } }) as const;

/** Those whose neighbours have not been asked since the last one left: for the clock. `left` is when that was. */
export const listUnoffered = (limit: number, store: Db = db) =>
  store.$queryRaw<{ wardId: number; left: Date | null }[]>`
    SELECT w.id AS "wardId", gone.left FROM "Ward" w CROSS JOIN LATERAL (
      SELECT max(since) AS left FROM "WardMember" WHERE "wardId" = w.id AND state = 'left') AS gone
    WHERE w.state = 'checked' AND ${nobody} AND NOT EXISTS (
      SELECT FROM "EventSubject" about JOIN "Event" e ON e.id = about."eventId"
      WHERE about.kind = 'ward' AND about."subjectId" = w.id AND e.name = 'ward.offered'
        AND (gone.left IS NULL OR e.at >= gone.left))
    ORDER BY w.id LIMIT ${limit}`;

const nobody = Prisma.sql`w."mergedIntoId" IS NULL
  AND NOT EXISTS (SELECT FROM "WardMember" m WHERE m."wardId" = w.id AND m.state = 'active')
  AND EXISTS (SELECT FROM "Request" r JOIN "Line" l ON l."requestId" = r.id
    WHERE r."wardId" = w.id AND r.state::text = ANY(${standingStates}) AND l.received < l.asked)`;

const listEmpty = (which: Prisma.Sql, store: Db) =>
  store.$queryRaw<EmptyWard[]>`
    SELECT w.id, w.name, w."siteId", s.name AS site FROM "Ward" w JOIN "Site" s ON s.id = w."siteId"
    WHERE ${which} AND ${nobody} ORDER BY w.id LIMIT ${most}`;
