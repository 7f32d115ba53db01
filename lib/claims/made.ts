import { fits } from "@/lib/garments/rules";

/** What a hub has promised of one line. `packed` holds what is sent, too. */
export type Promised = {
  claimId: number;
  garmentTypeId: number;
  sizeId: number;
  colourId: number | null;
  promisedFor: Date;
  quantity: number;
  packed: number;
};

/** Pieces of one item on a hub's shelf. */
export type OnShelf = { itemId: number; garmentTypeId: number; sizeId: number; colourId: number; onHand: number };

/** Pieces on the shelf that stand against a promise. */
export type Share = { claimId: number; itemId: number; quantity: number };

/**
 * Which pieces of a hub's shelf stand against which of its promises: exact colours first, then any colour, each by
 * promised date. A promise of any colour takes from the fullest shelf first, so that a bag is of few colours.
 */
export function shareShelf(promises: Promised[], shelf: OnShelf[]): Share[] {
  const left = new Map(shelf.map(({ itemId, onHand }) => [itemId, onHand]));
  const has = ({ itemId }: OnShelf) => left.get(itemId) ?? 0;
  return [...promises].sort(inTurn).flatMap((promise) => {
    const fitting = shelf.filter((item) => fits(promise, item));
    fitting.sort((a, b) => has(b) - has(a) || a.itemId - b.itemId);
    let want = promise.quantity - promise.packed;
    return fitting.flatMap((item) => {
      const quantity = Math.min(want, has(item));
      if (quantity <= 0) return [];
      want -= quantity;
      left.set(item.itemId, has(item) - quantity);
      return [{ claimId: promise.claimId, itemId: item.itemId, quantity }];
    });
  });
}

/** How many pieces of each promise are made: in a bag (sent or not), or on the shelf for it. Never more than promised. */
export function madeOf(promises: Promised[], shelf: OnShelf[]): Map<number, number> {
  const made = new Map(promises.map(({ claimId, packed }) => [claimId, packed]));
  for (const { claimId, quantity } of shareShelf(promises, shelf))
    made.set(claimId, (made.get(claimId) ?? 0) + quantity);
  return made;
}

/** What is on the shelf beyond every promise. */
export function spareOn<Item extends OnShelf>(shelf: Item[], shares: Share[]): Item[] {
  const taken = (itemId: number) =>
    shares.filter((share) => share.itemId === itemId).reduce((sum, { quantity }) => sum + quantity, 0);
  return shelf
    .map((item) => ({ ...item, onHand: item.onHand - taken(item.itemId) }))
    .filter(({ onHand }) => onHand > 0);
}

const inTurn = (a: Promised, b: Promised) =>
  Number(a.colourId === null) - Number(b.colourId === null) ||
  a.promisedFor.getTime() - b.promisedFor.getTime() ||
  a.claimId - b.claimId;
