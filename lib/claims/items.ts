import { type HubBoard, keyOf, type Wanted } from "@/lib/claims/board";

/** A row of a hub's board: what it promised of an item, where its pieces are, and when the rest is due. */
export type BoardItem = Pick<Wanted, "id" | "garment" | "size" | "colour" | "counts" | "toMake" | "days"> & {
  inBags: number;
  /** With what is to spare: all rows together are the shelf. */
  onShelf: number;
};

/** A hub's board item by item: what it promised, soonest first, then what lies on its shelf for nobody yet. */
export function itemsOf({ wanted, spare }: HubBoard): BoardItem[] {
  const left = new Map(spare.map((item) => [keyOf(item), item.onHand]));
  const promised = wanted.map((item) => ({
    ...item,
    inBags: item.packed - item.counts.sent,
    onShelf: item.counts.made - item.packed + (left.get(item.id) ?? 0),
  }));
  const others = spare.filter((item) => !wanted.some(({ id }) => id === keyOf(item)));
  return [...promised, ...others.map((item) => ({ ...item, ...unpromised, id: keyOf(item), onShelf: item.onHand }))];
}

const unpromised = {
  counts: { asked: 0, claimed: 0, made: 0, sent: 0, received: 0 },
  inBags: 0,
  toMake: 0,
  days: [],
};
