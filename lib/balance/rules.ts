import { type Actor, isPerson } from "@/lib/actor";
import { saySized } from "@/lib/garments/words";
import { type Stopped, stopOn } from "@/lib/stops/rules";

/** What the network needs, has promised and has of one garment and size, in all colours. */
export type Balance = {
  garmentTypeId: number;
  sizeId: number;
  garment: { one: string; many: string; picture: string };
  size: { name: string };
  /** Pieces on the board that nobody has claimed. */
  need: number;
  /** Pieces that hubs have promised and not sent. */
  promised: number;
  /** Pieces on the shelves of hubs that have not closed. */
  stock: number;
  /** Of those, pieces that their own hub has not promised: hub by hub, what lies there beyond what it has still to pack. */
  free: number;
};

/** Who reads the balance: every coordinator of a hub, checked or new, and stewards. */
export const mayReadBalance = (actor: Actor) =>
  actor.steward || (isPerson(actor) && actor.hubs.some(({ role }) => role === "coordinator"));

/**
 * How many more have to be made: the need that nobody has claimed, less the pieces that lie on shelves and are promised
 * to nobody. Below zero, so many more than enough are there. What is promised counts on neither side: it is somebody's
 * work already, and the pieces that lie ready for it are not free.
 */
export const gapOf = ({ need, free }: Pick<Balance, "need" | "free">) => need - free;

/** The largest gap first; of equal ones, the one with the most need. */
export const byGap = (a: Balance, b: Balance) => gapOf(b) - gapOf(a) || b.need - a.need || a.free - b.free;

/** What to make instead: the largest gaps among what a hub makes (null: among everything), without what is stopped. */
export const insteadOf = (rows: Balance[], stops: Stopped[], made: number[] | null, most = 3): Balance[] =>
  rows
    .filter((row) => gapOf(row) > 0 && !stopOn(stops, row) && (made === null || made.includes(row.garmentTypeId)))
    .sort(byGap)
    .slice(0, most);

/** What there is more than enough of, most of it first: for a steward to think about asking everybody to stop. */
export const tooMany = (rows: Balance[], stops: Stopped[], most = 5): Balance[] =>
  rows
    .filter((row) => gapOf(row) < 0 && !stopOn(stops, row))
    .sort((a, b) => gapOf(a) - gapOf(b))
    .slice(0, most);

/** "30 scrub tops, M". */
export const sayGap = (row: Balance) => saySized(gapOf(row), row.garment, row.size);

/** "40 scrub hats more than wards ask for". */
export const sayTooMany = (row: Balance) =>
  `${saySized(-gapOf(row), row.garment, row.size)}: more than wards ask for now.`;
