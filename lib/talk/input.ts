import { z } from "zod";
import { id, wordsThere } from "@/lib/fields";

export const messageInput = z.object({
  requestId: id,
  /** The hub that it is written for; empty: for the ward. */
  hubId: z
    .union([z.literal(""), id])
    .optional()
    .transform((value) => value || null),
  words: wordsThere("Write a message", 2_000),
});

export const oneMessageInput = z.object({ messageId: id });

export const takeDownInput = oneMessageInput.extend({
  reason: wordsThere("Write why, so that they know what to do next"),
});
