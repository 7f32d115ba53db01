import { z } from "zod";
import { id, quantity, wholeNumber } from "@/lib/fields";

/** Pieces that somebody finished. Without a maker they are the actor's own. */
export const logInput = z.object({
  hubId: id,
  itemId: id,
  quantity,
  makerId: z.union([z.literal("").transform(() => null), z.null(), id]).default(null),
});

export const undoInput = z.object({ entryId: id, quantity });

/** What a coordinator counted, and what the page said when they did. */
export const countInput = z.object({
  hubId: id,
  itemId: id,
  was: wholeNumber("Open the page again", 0),
  counted: wholeNumber("Write how many there are as a number, like 12", 0),
});
