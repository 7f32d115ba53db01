import type { HubBoard, Ready } from "@/lib/claims/board";
import type { OnShelf } from "@/lib/claims/made";

type Item = OnShelf & { garment: { one: string; many: string; picture: string }; size: { name: string } } & {
  colour: { slug: string; name: string; cloth: string };
};

/** The pieces of a bag by item, however many promises they fill. */
export function piecesOf(bag: Ready, shelf: Item[]) {
  return shelf.flatMap(({ onHand: _, ...item }) => {
    const quantity = bag.shares
      .filter((share) => share.itemId === item.itemId)
      .reduce((sum, share) => sum + share.quantity, 0);
    return quantity > 0 ? [{ ...item, id: item.itemId, quantity }] : [];
  });
}

/** How many pieces are on the shelf beyond every promise. */
export const spareCount = ({ spare }: HubBoard) => spare.reduce((sum, { onHand }) => sum + onHand, 0);
