import { z } from "zod";
import { id } from "@/lib/fields";
import { logInput } from "@/lib/garments/input";

const chosen = (missing: string) =>
  z.coerce.number({ error: missing }).int(missing).positive(missing).max(2_147_483_647, missing);

/** A concrete piece as three choices; a garment of one size needs none. */
export const chosenItem = z.object({
  hubId: id,
  garmentTypeId: chosen("Choose a garment"),
  sizeId: z.union([z.literal("").transform(() => null), chosen("Choose a size")]).default(null),
  colourId: chosen("Choose a colour"),
});

export const chosenLog = chosenItem.extend({ quantity: logInput.shape.quantity, makerId: logInput.shape.makerId });
