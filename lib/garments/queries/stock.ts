import { type Actor, isMemberOf } from "@/lib/actor";
import type { OnShelf } from "@/lib/claims/made";
import { type Db, db } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";

/** A concrete piece, with its names. */
export type ItemFacts = {
  itemId: number;
  garmentTypeId: number;
  sizeId: number;
  colourId: number;
  garment: { one: string; many: string; picture: string };
  size: { name: string };
  colour: { slug: string; name: string; cloth: string };
};
export type ShelfItem = ItemFacts & OnShelf;

/** What is on a hub's shelf, in the order of the catalogue. */
export async function listStock(actor: Actor, hubId: number, store: Db = db): Promise<ShelfItem[]> {
  if (!isMemberOf(actor, hubId)) found(null, "hub");
  const rows = await store.stock.findMany({
    where: { hubId, onHand: { gt: 0 } },
    select: { onHand: true, item: { select: itemFields } },
    orderBy: [
      { item: { garmentType: { position: "asc" } } },
      { item: { size: { position: "asc" } } },
      { item: { colour: { position: "asc" } } },
    ],
  });
  return rows.map(({ onHand, item }) => ({ ...asItem(item), onHand }));
}

/** One item, with how many a hub has of it. @throws NotFound */
export async function findShelf(actor: Actor, hubId: number, itemId: number, store: Db = db): Promise<ShelfItem> {
  if (!isMemberOf(actor, hubId)) found(null, "hub");
  const item = found(await store.item.findUnique({ where: { id: itemId }, select: itemFields }), "garment");
  const stock = await store.stock.findUnique({ where: { hubId_itemId: { hubId, itemId } } });
  return { ...asItem(item), onHand: stock?.onHand ?? 0 };
}

/**
 * The concrete piece of three choices. A garment of one size needs none chosen.
 * @throws Refused with the field that does not fit
 */
export async function findItem(
  { garmentTypeId, sizeId, colourId }: { garmentTypeId: number; sizeId: number | null; colourId: number },
  store: Db = db,
): Promise<ItemFacts> {
  const rows = await store.item.findMany({
    where: { garmentTypeId, colourId, garmentType: { regulated: false } },
    select: itemFields,
  });
  const row = rows.length === 1 ? rows[0] : rows.find((item) => item.sizeId === sizeId);
  if (rows.length === 0) throw new Refused("Choose a garment from the list", "garmentTypeId");
  if (!row) throw new Refused("Choose a size for this garment", "sizeId");
  return asItem(row);
}

/** One item; null when there is none. */
export async function findItemById(itemId: number, store: Db = db): Promise<ItemFacts | null> {
  const row = await store.item.findUnique({ where: { id: itemId }, select: itemFields });
  return row ? asItem(row) : null;
}

export const itemFields = {
  id: true,
  garmentTypeId: true,
  sizeId: true,
  colourId: true,
  garmentType: { select: { one: true, many: true, picture: true } },
  size: { select: { name: true } },
  colour: { select: { slug: true, name: true, cloth: true } },
} satisfies Prisma.ItemSelect;

export const asItem = ({
  id,
  garmentType,
  ...item
}: Prisma.ItemGetPayload<{ select: typeof itemFields }>): ItemFacts => ({ itemId: id, garment: garmentType, ...item });
