import type { OnShelf, Share } from "@/lib/claims/made";
import type { HubPromise } from "@/lib/claims/queries";
import { fits } from "@/lib/garments/rules";

/** One choice while packing: so many of an item for a promise. `suggested` is what stands against it. */
export type Choice<Item> = { item: Item; suggested: number };

/** What may go into one bag: each promise of its place with what fits it on the shelf, exact colours first. */
export function choicesOf<Item extends OnShelf>(promises: HubPromise[], shelf: Item[], shares: Share[]) {
  return promises
    .filter(({ quantity, packed }) => quantity > packed)
    .sort(exactFirst)
    .map((promise) => ({
      promise,
      left: promise.quantity - promise.packed,
      choices: shelf
        .filter((item) => fits(promise, item))
        .map((item): Choice<Item> => ({ item, suggested: suggestedOf(promise, item, shares) })),
    }));
}

const suggestedOf = ({ claimId }: HubPromise, { itemId }: OnShelf, shares: Share[]) =>
  shares.find((share) => share.claimId === claimId && share.itemId === itemId)?.quantity ?? 0;

const exactFirst = (a: HubPromise, b: HubPromise) =>
  Number(a.colourId === null) - Number(b.colourId === null) || a.promisedFor.getTime() - b.promisedFor.getTime();
