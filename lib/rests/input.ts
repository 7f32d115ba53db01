import { z } from "zod";
import { day, id, text } from "@/lib/fields";

/** Which garments a site is full of; none is all. */
const garments = z.preprocess(
  (typed) => (typed === undefined || typed === "" ? [] : [typed].flat()),
  z.array(id).max(50),
);

export const restInput = z.object({
  siteId: id,
  garmentTypeIds: garments,
  until: day("Write the day from which you take them again, as day, month and year"),
});
export type RestInput = z.output<typeof restInput>;

export const refuseInput = z.object({
  siteId: id,
  contact: text("Write whom your colleagues can ask, like Linen room, extension 4410", 120),
});
export type RefuseInput = z.output<typeof refuseInput>;

export const endRestInput = z.object({ restId: id });
export const dueSiteInput = z.object({ siteId: id });

/** What the form of a ward sends: either that its site is full, or that it takes nothing. `wardId`: whose page it is on. */
export const fullInput = z.discriminatedUnion(
  "kind",
  [
    restInput.extend({ kind: z.literal("full"), wardId: id }),
    refuseInput.extend({ kind: z.literal("no_donations"), wardId: id }),
  ],
  { error: "Choose what everybody should know" },
);
