import type { Colour } from "@/components/garment";
import type { Counts } from "@/lib/requests/progress";

const counts = (asked: number, claimed: number, made: number, sent: number, received: number): Counts => ({
  asked,
  claimed,
  made,
  sent,
  received,
});

export const navy: Colour = { slug: "navy", name: "Navy", cloth: "navy" };
export const lilac: Colour = { slug: "lilac", name: "Lilac", cloth: "lilac" };

export const allFive = counts(30, 24, 18, 12, 6);
export const network = counts(3940, 3112, 2480, 2204, 1986);

/** A line in every state that looks different. */
export const lineStates: [string, Counts][] = [
  ["Open", counts(30, 0, 0, 0, 0)],
  ["Partly claimed", counts(30, 12, 0, 0, 0)],
  ["Claimed", counts(30, 30, 11, 0, 0)],
  ["All five at once", allFive],
  ["On its way", counts(30, 30, 30, 30, 0)],
  ["Partly received", counts(30, 30, 30, 30, 21)],
  ["Received", counts(30, 30, 30, 30, 30)],
  ["One of a thousand", counts(1000, 1, 1, 1, 1)],
];
