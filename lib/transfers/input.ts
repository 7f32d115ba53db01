import { z } from "zod";
import { id, quantity, text, wholeNumber } from "@/lib/fields";

const none = z
  .string()
  .regex(/^[\s0]{0,20}$/)
  .transform(() => 0);

/** So many of each item, named "item-ID". An empty box is none. */
const parts = z
  .record(
    z.string().regex(/^item-\d{1,9}$/),
    z.union([none, quantity], { error: "Write how many as a number, like 6" }),
  )
  .default({})
  .transform((typed) =>
    Object.entries(typed).flatMap(([name, pieces]) =>
      pieces > 0 ? [{ itemId: Number(name.slice("item-".length)), quantity: pieces }] : [],
    ),
  )
  .refine((wanted) => wanted.length > 0, { error: "Write how many of at least 1 garment" })
  .refine((wanted) => wanted.length <= 300, { error: "Choose 300 kinds of pieces at most, and the rest another time" });

const how = text("Write how the pieces get there, or how they can reach you", 300);

const chosenHub = z
  .string({ error: "Choose a hub from the list" })
  .regex(/^[1-9]\d{0,8}$/, "Choose a hub from the list")
  .transform(Number);

export const giveInput = z.object({ fromHubId: id, toHubId: chosenHub, how, parts });
export type GiveInput = z.output<typeof giveInput>;

export const transferInput = z.object({ transferId: id });

/** What came of each line of a transfer. */
export const countInInput = transferInput.extend({
  lines: z
    .array(z.object({ transferLineId: id, arrived: wholeNumber("Write how many as a number, or 0", 0) }))
    .min(1)
    .max(300),
});

export const offerInput = z.object({ hubId: id, parts });
export const endOfferInput = z.object({ hubId: id });
