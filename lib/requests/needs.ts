import type { Away } from "@/lib/places/distance";
import type { Counts } from "@/lib/requests/progress";
import type { Rest } from "@/lib/rests/rules";
import type { Urgency } from "@/prisma/generated/enums";

/** One line of a need, with what the catalogue says of it. `needed` is what nobody has claimed; of what rests, nothing. */
export type NeedLine = {
  id: number;
  garment: { id: number; slug: string; one: string; many: string; picture: string };
  size: { id: number; slug: string; name: string };
  colour: { id: number; slug: string; name: string; cloth: string } | null;
  counts: Counts;
  needed: number;
  /** The place is full of these for a while. */
  rest: Rest | null;
};

/** A request as anybody may see it: no ward, no name, no street. */
export type Need = {
  requestId: number;
  ref: string;
  place: string;
  outcode: string;
  away: Away | null;
  neededBy: Date;
  urgency: Urgency;
  lines: NeedLine[];
};

/** A page of the board. `total` is how many requests match, `pieces` how many of their matching pieces nobody has claimed. */
export type Needs = { requests: Need[]; page: number; pages: number; total: number; pieces: number };

export const needsOnPage = 10;
