import type { OnShelf, Share } from "@/lib/claims/made";
import type { HubPromise } from "@/lib/claims/queries";
import type { FormState } from "@/lib/form";
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

/**
 * What was typed into the packing form, at the places that its choices ("claim-item") have by now: the shelf may have
 * changed since. What was wrong with a choice that has gone is said at the head of them all.
 */
export function typedAt(places: string[], { values, errors }: FormState): FormState {
  const now = (name: string) => {
    const [, row, field] = /^parts\.(\d+)\.(\w+)$/.exec(name) ?? [];
    if (!row) return name;
    const at = places.indexOf(`${values[`parts.${row}.claimId`]}-${values[`parts.${row}.itemId`]}`);
    return at === -1 ? "parts" : `parts.${at}.${field}`;
  };
  const moved = <V>(all: Record<string, V>) =>
    Object.fromEntries(Object.entries(all).map(([name, value]) => [now(name), value]));
  return { values: moved(values), errors: moved(errors) };
}
