import { z } from "zod";
import { id, optionalText, text, words } from "@/lib/fields";
import { mostLines, whenInput } from "@/lib/requests/input";
import { siteInput } from "@/lib/wards/input";

const kept = z.string().max(700).catch("");
const known = z.number().int().positive().nullable().catch(null);
const rowKept = z.object({ garmentTypeId: kept, sizeId: kept, colourId: kept, quantity: kept });
const blank = <T extends z.ZodType>(shape: T) => shape.catch(() => shape.parse({}));

/** Everything that somebody has answered so far, as text. Whatever is missing or odd reads as not answered yet. */
export const answersInput = z.object({
  /** The asker's own ward; then site and ward name are not asked. */
  wardId: known,
  siteId: known,
  siteIsNew: z.boolean().catch(false),
  site: blank(z.object({ kind: kept, name: kept, postcode: kept, odsCode: kept, shown: kept })),
  wardName: kept,
  lines: z.array(rowKept).max(mostLines).catch([]),
  /** The unusually high numbers that the asker is sure of. */
  sureOf: z
    .string()
    .max(30 * mostLines)
    .catch(""),
  urgency: kept,
  neededBy: blank(z.object({ day: kept, month: kept, year: kept })),
  placeId: known,
  place: blank(z.object({ name: kept, hours: kept, directions: kept })),
  contact: blank(z.object({ name: kept, phone: kept })),
  notes: kept,
  /** The requests like this one that the asker has seen, and wants a new one beside. */
  besides: z.array(z.number().int()).max(1_000).catch([]),
  /** The request that this is the same as, and what of it cannot be asked for again, in words. */
  againOf: known,
  leftOut: kept,
  /** The reference of the request that came of it. */
  sent: kept,
});
export type Answers = z.output<typeof answersInput>;
export type RowTyped = Answers["lines"][number];
export const noAnswers: Answers = answersInput.parse({});

/** Where somebody works: the site, and their ward or team in it. */
export const siteStep = z.object({
  site: siteInput,
  wardName: text("Write the name of your ward or team", 60),
});

/** Which of the places we know it is, or a new one. */
export const matchStep = z.object({
  site: z.union([z.literal("new"), id], { error: "Choose one of these places, or say that it is none of them" }),
});

export const wardStep = z.object({
  wardId: z.union([z.literal("new"), id], { error: "Choose who you are asking for" }),
});

export const whenStep = whenInput;

/** A delivery place: one that the site has, or a new one. */
export const whereStep = z
  .object({
    placeId: z.union([z.literal("new"), z.literal(""), id]).default(""),
    /** The form offers places, so one of them has to be chosen, or "new". */
    offered: z.string().max(20).optional(),
    place: z.object({ name: optionalText(), hours: optionalText(), directions: optionalText(200) }).prefault({}),
    contact: z.object({ name: optionalText(), phone: optionalText(40) }).prefault({}),
    notes: words(600),
  })
  .superRefine(({ placeId, offered, place, contact }, context) => {
    const missing = (path: string[], message: string) => context.addIssue({ code: "custom", path, message });
    const isNew = placeId === "new" || (placeId === "" && !offered);
    if (placeId === "" && offered) missing(["placeId"], "Choose a delivery place");
    if (isNew && !place.name) missing(["place", "name"], "Write where bags are handed over, like Main reception");
    if (isNew && !place.hours)
      missing(["place", "hours"], "Write when somebody is there, like Monday to Friday, 9 to 5");
    if (!contact.name) missing(["contact", "name"], "Write the name of somebody who can take the delivery");
  })
  .transform(({ placeId, offered: _, ...rest }) => ({
    ...rest,
    placeId: typeof placeId === "number" ? placeId : null,
  }));

/** The rows of garments as typed. `add` and `remove` only change how many rows there are. */
export const whatStep = z.object({
  lines: z.array(rowTyped()).max(mostLines).default([]),
  add: z.string().max(20).optional(),
  remove: z.string().max(20).optional(),
});

function rowTyped() {
  const typed = z.string().max(700).default("");
  return z.object({ garmentTypeId: typed, sizeId: typed, colourId: typed, quantity: typed });
}
