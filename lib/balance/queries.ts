import type { Actor } from "@/lib/actor";
import { type Balance, byGap, insteadOf, mayReadBalance } from "@/lib/balance/rules";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { listMade, listStops } from "@/lib/stops/queries";
import { Prisma } from "@/prisma/generated/client";

/** The balance of the network, the largest gap first. @throws NotFound for who may not read it */
export async function listBalance(actor: Actor, store: Db = db): Promise<Balance[]> {
  if (!mayReadBalance(actor)) found(null, "page");
  return findBalance(store);
}

/** What everybody is asked to stop making, and what to make instead. It costs next to nothing while there is nothing to stop. */
export async function findStops(made: number[] | null = null, store: Db = db) {
  const stops = await listStops(store);
  if (stops.length === 0) return { stops, instead: [] };
  return { stops, instead: insteadOf(await findBalance(store), stops, made) };
}

/** The same for a hub: of what it makes, or of everything where it has not said what it makes. */
export async function findStopsFor(hubId: number, store: Db = db) {
  const made = await listMade([hubId], store);
  return findStops(made.length > 0 ? made : null, store);
}

type Row = { type: number; size: number; need: number; promised: number; stock: number; free: number };

/** Need, promises and stock by garment and size, the largest gap first. */
export async function findBalance(store: Db = db): Promise<Balance[]> {
  const rows = await store.$queryRaw<Row[]>(counted);
  const [garments, sizes] = await Promise.all([
    store.garmentType.findMany({ select: { id: true, one: true, many: true, picture: true } }),
    store.size.findMany({ select: { id: true, name: true } }),
  ]);
  const [garmentOf, sizeOf] = [byId(garments), byId(sizes)];
  return rows
    .flatMap(({ type, size: sizeId, ...counts }) => {
      const [garment, size] = [garmentOf.get(type), sizeOf.get(sizeId)];
      return garment && size ? [{ ...counts, garmentTypeId: type, sizeId, garment, size }] : [];
    })
    .sort(byGap);
}

const byId = <R extends { id: number }>(rows: R[]) => new Map(rows.map((row) => [row.id, row]));

/**
 * Need, promises and stock by garment and size, in one statement. Each part reads a partial index that holds only what
 * is open, promised or on a shelf now; what hubs have still to pack takes from their own shelf alone.
 */
export const counted = Prisma.sql`
    WITH need AS (
      SELECT "garmentTypeId" AS type, "sizeId" AS size, sum(unclaimed) AS pieces
      FROM "Line" WHERE open AND unclaimed > 0 GROUP BY 1, 2),
    promised AS (
      SELECT l."garmentTypeId" AS type, l."sizeId" AS size, sum(l.claimed - l.sent) AS pieces
      FROM "Line" l JOIN "Request" r ON r.id = l."requestId"
      WHERE l.claimed > l.sent AND l.claimed - l.sent > 0 AND r.state IN ('open', 'sleeping') GROUP BY 1, 2),
    shelf AS (
      SELECT s."hubId" AS hub, i."garmentTypeId" AS type, i."sizeId" AS size, sum(s."onHand") AS pieces
      FROM "Stock" s JOIN "Item" i ON i.id = s."itemId" JOIN "Hub" h ON h.id = s."hubId"
      WHERE s."onHand" > 0 AND NOT h.closed GROUP BY 1, 2, 3),
    spoken AS (
      SELECT c."hubId" AS hub, l."garmentTypeId" AS type, l."sizeId" AS size, sum(c.quantity - c.packed) AS pieces
      FROM "Claim" c JOIN "Line" l ON l.id = c."lineId"
      WHERE c.quantity > c.packed AND c.quantity - c.packed > 0 GROUP BY 1, 2, 3),
    stock AS (
      SELECT type, size, sum(shelf.pieces) AS pieces, sum(greatest(0, shelf.pieces - coalesce(spoken.pieces, 0))) AS free
      FROM shelf LEFT JOIN spoken USING (hub, type, size) GROUP BY 1, 2)
    SELECT type, size, coalesce(need.pieces, 0)::int AS need, coalesce(promised.pieces, 0)::int AS promised,
      coalesce(stock.pieces, 0)::int AS stock, coalesce(stock.free, 0)::int AS free
    FROM need FULL JOIN promised USING (type, size) FULL JOIN stock USING (type, size)
    ORDER BY type, size`;
