import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { listHeadless, listOverdue, listSilent } from "@/lib/stewards/queries/stuck-hubs";
import { maySteward, stuckShown } from "@/lib/stewards/rules";
import type { Stuck, StuckNeed, StuckWard } from "@/lib/stewards/stuck";

/** What has waited too long, each the longest first. It reads what stands and never what is over. Stewards only. */
export async function findStuck(actor: Actor, store: Db = db) {
  if (!maySteward(actor)) found(null, "page");
  const [needs, overdue, silent, headless, empty, held] = await Promise.all([
    listUnclaimed(store),
    listOverdue(store),
    listSilent(store),
    listHeadless(store),
    listEmptyWards(store),
    listHeldWards(store),
  ]);
  return { needs, overdue, silent, headless, empty, held };
}

/** Requests with something that nobody has claimed. Their ids grow with time, so the oldest come first by index, each read by its id. */
async function listUnclaimed(store: Db): Promise<Stuck<StuckNeed>> {
  const rows = await store.$queryRaw<(StuckNeed & { total: number })[]>`
    WITH waiting AS (
      SELECT "requestId", sum(unclaimed)::int AS pieces FROM "Line" WHERE open AND unclaimed > 0 GROUP BY "requestId"),
    shown AS (
      SELECT *, (SELECT count(*)::int FROM waiting) AS total FROM waiting ORDER BY "requestId" LIMIT ${stuckShown})
    SELECT r.ref, w.name AS ward, s.name AS site, n.pieces, r."createdAt" AS since, n.total
    FROM shown n CROSS JOIN LATERAL (SELECT * FROM "Request" WHERE id = n."requestId" LIMIT 1) r JOIN "Ward" w ON w.id = r."wardId"
    JOIN "Site" s ON s.id = w."siteId" ORDER BY r.id`;
  return asStuck(rows);
}

/** Wards with nobody in them that still wait for something they asked for. */
async function listEmptyWards(store: Db): Promise<Stuck<StuckWard>> {
  const rows = await store.$queryRaw<(StuckWard & { total: number })[]>`
    WITH stuck AS (
      SELECT w.id, w.name, w."siteId", f.ref, f."createdAt" AS since FROM "Ward" w CROSS JOIN LATERAL (
        SELECT r.ref, r."createdAt" FROM "Request" r
        WHERE r."wardId" = w.id AND r.state IN ('held', 'open', 'sleeping')
          AND EXISTS (SELECT FROM "Line" l WHERE l."requestId" = r.id AND l.received < l.asked)
        ORDER BY r.id LIMIT 1) f
      WHERE w.state <> 'declined' AND NOT EXISTS (
        SELECT FROM "WardMember" m JOIN "Person" q ON q.id = m."personId"
        WHERE m."wardId" = w.id AND m.state = 'active' AND q."blockedAt" IS NULL))
    SELECT n.id, n.name, s.name AS site, n.ref, n.since, (SELECT count(*)::int FROM stuck) AS total
    FROM stuck n JOIN "Site" s ON s.id = n."siteId" ORDER BY n.since, n.id LIMIT ${stuckShown}`;
  return asStuck(rows);
}

/** Wards that wait to be checked. */
async function listHeldWards(store: Db): Promise<Stuck<Omit<StuckWard, "ref">>> {
  const where = { state: "held", mergedIntoId: null } as const;
  const [total, wards] = await Promise.all([
    store.ward.count({ where }),
    store.ward.findMany({ where, orderBy: { id: "asc" }, take: stuckShown, include: { site: true } }),
  ]);
  return {
    total,
    rows: wards.map(({ id, name, site, createdAt }) => ({ id, name, site: site.name, since: createdAt })),
  };
}

const asStuck = <Row extends { total: number }>(rows: Row[]) => ({
  rows: rows.map(({ total: _, ...row }) => row),
  total: rows[0]?.total ?? 0,
});
