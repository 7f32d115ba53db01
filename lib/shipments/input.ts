import { z } from "zod";
import { onBehalfOf } from "@/lib/act-for";
import { id, optionalText, quantity, wholeNumber, words } from "@/lib/fields";

const none = z
  .string()
  .regex(/^[\s0]{0,20}$/)
  .transform(() => 0);

/** What goes in one bag: concrete items, each for a claim, named "claim-item". An empty box is none. */
export const packInput = z.object({
  hubId: id,
  parts: z
    .record(
      z.string().regex(/^\d{1,9}-\d{1,9}$/),
      z.union([none, quantity], { error: "Write how many as a number, like 6" }),
    )
    .default({})
    .transform((parts) => Object.entries(parts).flatMap(([name, pieces]) => (pieces > 0 ? [partOf(name, pieces)] : [])))
    .refine((parts) => parts.length > 0, { error: "Put at least 1 piece in the bag" })
    .refine((parts) => parts.length <= 200, { error: "Pack 200 kinds of pieces at most, and the rest in another bag" }),
});
export type PackInput = z.output<typeof packInput>;

const partOf = (name: string, pieces: number) => {
  const [claimId = 0, itemId = 0] = name.split("-").map(Number);
  return { claimId, itemId, quantity: pieces };
};

export const parcelInput = z.object({ shipmentId: id });
export const unpackInput = parcelInput.extend(onBehalfOf);
export const sendInput = parcelInput.extend({ how: optionalText(200), ...onBehalfOf });

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

/** The same of a bag that was counted before; `seen` is the count that is put right (`seenOf`). */
export const confirmInput = arrivedInput.extend({ seen: z.string().max(80) });
