import { z } from "zod";
import { onBehalfOf } from "@/lib/act-for";
import { day, id, quantity, words } from "@/lib/fields";
import { releaseReasons } from "@/lib/reasons";

const promisedFor = day("Write the day you can have them ready as day, month and year");
const none = z
  .string()
  .regex(/^[\s0]{0,20}$/)
  .transform(() => 0);

/** How much of each line a hub promises; an empty box is none. */
export const claimInput = z.object({
  hubId: id,
  promisedFor,
  /** The answer to "are you sure", where a hub rests or has no room for this. */
  sure: z.stringbool().default(false),
  parts: z
    .array(
      z.object({
        lineId: id,
        quantity: z.union([none, quantity], {
          error: "Write how many as a number, like 20",
        }),
      }),
    )
    .max(200)
    .refine((parts) => parts.some((part) => part.quantity > 0), {
      error: "Write how many you can make of at least 1 garment",
    }),
});
/** Whoever claims without a form is not asked whether they are sure. */
export type ClaimInput = Omit<z.output<typeof claimInput>, "sure"> & { sure?: boolean };

export const releaseInput = z.object({
  claimId: id,
  quantity,
  reason: z.enum(Object.keys(releaseReasons) as (keyof typeof releaseReasons)[], { error: "Choose a reason" }),
  words: words(300),
  ...onBehalfOf,
});

export const answerInput = z.object({ claimId: id });

export const redateInput = z.object({ claimId: id, promisedFor });
