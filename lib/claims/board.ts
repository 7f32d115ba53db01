import { type Share, shareShelf, spareOn } from "@/lib/claims/made";
import type { HubPromise } from "@/lib/claims/queries";
import type { ShelfItem } from "@/lib/garments/queries/stock";
import { type Counts, together } from "@/lib/requests/progress";

type What = Pick<HubPromise, "garment" | "size" | "colour">;

/** What a hub has promised of one garment, size and colour (or any), over all its promises. */
export type Wanted = What & {
  id: string;
  garmentTypeId: number;
  sizeId: number;
  colourId: number | null;
  counts: Counts;
  /** In a bag, sent or not. */
  packed: number;
  toMake: number;
  /** How many are still to send, by the day they are promised for. */
  days: { day: Date; pieces: number }[];
  /** The day of the first promise that is not all made, or else not all sent. */
  due: Date | null;
  places: string[];
};

/** What could go into one bag now. */
export type Ready = {
  ref: string;
  refs: string[];
  place: string;
  outcode: string;
  neededBy: Date;
  shares: (Share & { promise: HubPromise })[];
};

/** A hub's whole picture, from its promises and its shelf. */
export function boardOf(promises: HubPromise[], shelf: ShelfItem[]) {
  const shares = shareShelf(promises, shelf);
  const shared = (claimId: number) =>
    sum(shares.filter((share) => share.claimId === claimId).map(({ quantity }) => quantity));
  const each = promises.map((promise) => ({ promise, made: promise.packed + shared(promise.claimId) }));
  const wanted = groupBy(each, ({ promise }) => keyOf(promise)).map(wantedOf);
  return {
    total: together(each.map(countsOf)),
    wanted: wanted.toSorted(byDue),
    makeNext: wanted.filter(({ toMake }) => toMake > 0).sort(byDue),
    ready: readyOf(promises, shares),
    spare: spareOn(shelf, shares),
  };
}
export type HubBoard = ReturnType<typeof boardOf>;

type Each = { promise: HubPromise; made: number };

/** The same for all promises of one garment, size and colour (or any), and for the pieces that are exactly that. */
export const keyOf = (what: { garmentTypeId: number; sizeId: number; colourId: number | null }) =>
  `${what.garmentTypeId}-${what.sizeId}-${what.colourId ?? "any"}`;

const countsOf = ({ promise: { quantity, sent, received }, made }: Each): Counts => ({
  asked: quantity,
  claimed: quantity,
  made,
  sent,
  received,
});

function wantedOf(group: [Each, ...Each[]]): Wanted {
  const { promise } = group[0];
  const counts = together(group.map(countsOf));
  const unmade = group.filter((each) => each.made < each.promise.quantity);
  const unsent = group.filter((each) => each.promise.sent < each.promise.quantity);
  const first = unmade[0] ?? unsent[0];
  return {
    id: keyOf(promise),
    garment: promise.garment,
    size: promise.size,
    colour: promise.colour,
    garmentTypeId: promise.garmentTypeId,
    sizeId: promise.sizeId,
    colourId: promise.colourId,
    counts,
    packed: sum(group.map((each) => each.promise.packed)),
    toMake: counts.claimed - counts.made,
    days: groupBy(unsent, (each) => String(each.promise.promisedFor)).map((sameDay) => ({
      day: sameDay[0].promise.promisedFor,
      pieces: sum(sameDay.map((each) => each.promise.quantity - each.promise.sent)),
    })),
    due: first?.promise.promisedFor ?? null,
    places: [...new Set((unmade.length > 0 ? unmade : group).map((each) => each.promise.place))],
  };
}

function readyOf(promises: HubPromise[], shares: Share[]): Ready[] {
  const parts = promises.flatMap((promise) =>
    shares.filter((share) => share.claimId === promise.claimId).map((share) => ({ ...share, promise })),
  );
  return groupBy(parts, ({ promise }) => promise.bag).map((group) => {
    const { promise } = group[0];
    return {
      ref: promise.ref,
      refs: [...new Set(group.map((part) => part.promise.ref))],
      place: promise.place,
      outcode: promise.outcode,
      neededBy: group.map((part) => part.promise.neededBy).reduce((a, b) => (a < b ? a : b)),
      shares: group,
    };
  });
}

const byDue = (a: Wanted, b: Wanted) => (a.due?.getTime() ?? Infinity) - (b.due?.getTime() ?? Infinity) || 0;

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** Groups in the order in which each first appears. */
function groupBy<T>(things: T[], keyOf: (thing: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return [...groups.values()];
}
