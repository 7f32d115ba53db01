import { z } from "zod";
import { id, wordsThere } from "@/lib/fields";

export const thanksInput = z.object({
  shipmentId: id,
  words: wordsThere("Write a few words", 1_000),
  shown: z.stringbool().default(false),
});

export const hideInput = z.object({ shipmentId: id });
