import type { OnShelf } from "@/lib/claims/made";
import { fits } from "@/lib/garments/rules";
import type { NeedLine } from "@/lib/requests/needs";

/** How many pieces of a line's need a hub could fill from what is on its shelf beyond every promise. */
export function couldFill({ garment, size, colour, needed }: NeedLine, spare: OnShelf[]): number {
  const line = { garmentTypeId: garment.id, sizeId: size.id, colourId: colour?.id ?? null };
  const fitting = spare.filter((item) => fits(line, item)).reduce((sum, { onHand }) => sum + onHand, 0);
  return Math.min(needed, fitting);
}
