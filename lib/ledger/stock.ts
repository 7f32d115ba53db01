import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import type { EntryKind } from "@/prisma/generated/enums";

type Shelf = { hubId: number; itemId: number };
type Lot = {
  lotId: number;
  makerId: number | null;
  originId: number;
  left: number;
};
type More = { shipmentLineId?: number; transferLineId?: number; originId?: number };

/** Puts pieces on a shelf as a new lot. Returns the entry's id. */
export async function put(
  tx: Tx,
  shelf: Shelf,
  kind: EntryKind,
  quantity: number,
  from: {
    makerId?: number | null;
    originId?: number;
    shipmentLineId?: number;
    transferLineId?: number;
  } = {},
) {
  const { id } = await tx.entry.create({
    data: { ...shelf, kind, quantity, ...from, createdAt: now() },
  });
  return id;
}

/**
 * Takes pieces off a shelf, first made first (or those of one entry, wherever they have been since), and says whose they were. The lock on the shelf
 * makes takers wait for each other. Returns null, having written nothing, when they are not there.
 */
export async function take(tx: Tx, shelf: Shelf, kind: EntryKind, quantity: number, { originId, ...to }: More = {}) {
  await lockShelf(tx, shelf);
  const lots = originId ? await lotsOf(tx, shelf, originId) : await oldestLots(tx, shelf, quantity);
  const used = share(lots, quantity);
  if (!used) return null;
  const { id: entryId } = await tx.entry.create({
    data: {
      ...shelf,
      kind,
      quantity: -quantity,
      ...to,
      createdAt: now(),
    },
  });
  await tx.taken.createMany({
    data: used.map((part) => ({
      lotId: part.lotId,
      byId: entryId,
      quantity: part.quantity,
    })),
  });
  return { entryId, used };
}

/** Locks one shelf and reads what is on it. */
export async function lockShelf(tx: Tx, { hubId, itemId }: Shelf) {
  const [stock] = await tx.$queryRaw<{ onHand: number }[]>`
    SELECT "onHand" FROM "Stock" WHERE "hubId" = ${hubId} AND "itemId" = ${itemId} FOR NO KEY UPDATE`;
  return stock?.onHand ?? 0;
}

/** Whose pieces are in a parcel line: one part for each maker and origin, first made first. */
export const whoseIn = (tx: Tx, shipmentLineId: number) =>
  tx.$queryRaw<{ makerId: number | null; originId: number; quantity: number }[]>`
    SELECT made."makerId", lot."originId", sum(t.quantity)::int AS quantity
    FROM "Entry" packed JOIN "Taken" t ON t."byId" = packed.id
    JOIN "Lot" lot ON lot."entryId" = t."lotId" JOIN "Entry" made ON made.id = t."lotId"
    WHERE packed."shipmentLineId" = ${shipmentLineId} AND packed.kind = 'packed'
    GROUP BY 1, 2 ORDER BY 2, 1`;

/** What is left on the shelf of the pieces of one entry. Those that were unpacked again lie in a lot of their own. */
export const lotsOf = (tx: Tx, { hubId, itemId }: Shelf, originId: number) =>
  tx.$queryRaw<Lot[]>`
    SELECT l."entryId" AS "lotId", e."makerId", l."originId", l."left" FROM "Lot" l JOIN "Entry" e ON e.id = l."entryId"
    WHERE l."hubId" = ${hubId} AND l."itemId" = ${itemId} AND l."originId" = ${originId} AND l."left" > 0
    ORDER BY l."entryId"`;

const oldestLots = (tx: Tx, { hubId, itemId }: Shelf, most: number) =>
  tx.$queryRaw<Lot[]>`
    SELECT l."entryId" AS "lotId", e."makerId", l."originId", l."left" FROM "Lot" l JOIN "Entry" e ON e.id = l."entryId"
    WHERE l."hubId" = ${hubId} AND l."itemId" = ${itemId} AND l."left" > 0
    ORDER BY l."originId", l."entryId" LIMIT ${most}`;

function share(lots: Lot[], pieces: number) {
  let want = pieces;
  const used = lots.map(({ lotId, makerId, left }) => {
    const quantity = Math.min(want, left);
    want -= quantity;
    return { lotId, makerId, quantity };
  });
  return want > 0 ? null : used.filter((part) => part.quantity > 0);
}
