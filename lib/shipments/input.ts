import { z } from "zod";
import { id, optionalText, quantity, wholeNumber, words } from "@/lib/fields";

const none = z
  .string()
  .regex(/^[\s0]*$/)
  .transform(() => 0);

/** What goes in one bag: concrete items, each for a claim. An empty box is none. */
export const packInput = z.object({
  hubId: id,
  parts: z
    .array(
      z.object({
        claimId: id,
        itemId: id,
        quantity: z.union([none, quantity], {
          error: "Write how many as a number, like 6",
        }),
      }),
    )
    .max(200)
    .refine((parts) => parts.some((part) => part.quantity > 0), {
      error: "Put at least 1 piece in the bag",
    }),
});
export type PackInput = z.output<typeof packInput>;

export const parcelInput = z.object({ shipmentId: id });
export const sendInput = parcelInput.extend({ how: optionalText(200) });

const count = wholeNumber("Write how many as a number, or 0", 0);
const fewest = z
  .string()
  .default("0")
  .transform((value) => value.trim() || "0")
  .pipe(count);

/** What arrived of each line of a bag. What is neither good, damaged nor wrong is missing. */
export const arrivedInput = parcelInput.extend({
  lines: z
    .array(
      z.object({
        shipmentLineId: id,
        good: count,
        damaged: fewest,
        wrong: fewest,
      }),
    )
    .min(1)
    .max(200),
  remark: words(600),
});
export type ArrivedInput = z.output<typeof arrivedInput>;
