import type { Away } from "@/lib/places/distance";
import type { Joining } from "@/prisma/generated/enums";

/** A hub as anybody may see it: no names of people, and only the first half of its postcode. */
export type PublicHub = {
  id: number;
  slug: string;
  name: string;
  outcode: string;
  about: string;
  weekly: number;
  joining: Joining;
  checked: boolean;
  /** The day until which it rests. */
  restsUntil: Date | null;
  makes: { slug: string; many: string; picture: string }[];
  away: Away | null;
};
