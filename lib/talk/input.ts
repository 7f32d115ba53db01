import { z } from "zod";
import { clean, id, words } from "@/lib/fields";

export const messageInput = z.object({
  requestId: id,
  /** The hub that it is written for; empty: for the ward. */
  hubId: z
    .union([z.literal(""), id])
    .optional()
    .transform((value) => value || null),
  words: z
    .string({ error: "Write a message" })
    .transform(clean)
    .pipe(z.string().min(1, "Write a message").max(2_000, "Use 2,000 characters or fewer")),
});

export const oneMessageInput = z.object({ messageId: id });

export const takeDownInput = oneMessageInput.extend({
  reason: words(300).pipe(z.string().min(1, "Write why, so that they know what to do next")),
});
