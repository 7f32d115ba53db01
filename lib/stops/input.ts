import { z } from "zod";
import { chosen, day, id, wordsThere } from "@/lib/fields";

export const askToStopInput = z.object({
  garmentTypeId: chosen("Choose a garment"),
  sizeId: z.union([z.literal("").transform(() => null), z.null(), id], { error: "Choose a size" }).default(null),
  until: day("Write the day from which they can be made again, as day, month and year"),
  reason: wordsThere("Write why, so that everybody understands"),
});

export const endStopInput = z.object({ stopId: id });
