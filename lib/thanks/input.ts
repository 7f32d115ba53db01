import { z } from "zod";
import { clean, id } from "@/lib/fields";

export const thanksInput = z.object({
  shipmentId: id,
  words: z
    .string({ error: "Write a few words" })
    .transform(clean)
    .pipe(z.string().min(1, "Write a few words").max(1_000, "Use 1,000 characters or fewer")),
  shown: z.stringbool().default(false),
});

export const hideInput = z.object({ shipmentId: id });
