import { z } from "zod";
import { chosen, id, optionalText, outcodeOf, postcode, text, wordsThere } from "@/lib/fields";
import { clean } from "@/lib/plain-text";
import { SiteKind } from "@/prisma/generated/enums";

const odsCode = z
  .string()
  .default("")
  .transform((value) => clean(value).replace(/\s/g, "").toUpperCase())
  .pipe(z.string().regex(/^([A-Z0-9]{3,10})?$/, "Write the code as 3 to 10 letters and numbers, like RR813"))
  .transform((value) => value || null);

export const siteInput = z.object({
  kind: z.enum(SiteKind, { error: "Choose what kind of place it is" }),
  name: text("Write the name of the hospital, practice, care home or hospice"),
  odsCode,
  postcode,
  /** Public pages name the site, or say only its area; without an answer its kind decides. */
  shown: z.union([z.literal("").transform(() => null), z.boolean(), z.stringbool(), z.null()]).default(null),
});
export type SiteInput = z.output<typeof siteInput>;

const wardName = text("Write the name of your ward or team", 60);

/** A ward at a site that is here already. */
export const wardHereInput = z.object({ siteId: id, name: wardName });

/** A ward at a new site. */
export const wardThereInput = z.object({ site: siteInput, name: wardName });

export const addWardInput = z.union([wardHereInput, wardThereInput]);
export type AddWardInput = z.output<typeof addWardInput>;

export const wardInput = z.object({ wardId: id });
export const wardMemberInput = z.object({ wardId: id, personId: id });

/** Who looks after a ward that nobody is in: oneself, or somebody whom a steward names. */
export const adoptInput = z.object({ wardId: id, personId: id.optional() });

/** The same from a steward's page, where somebody has to be chosen. */
export const nameInput = z.object({ wardId: id, personId: chosen("Choose who looks after it") });

export const placeInput = z.object({
  wardId: id,
  name: text("Write where parcels are handed over, like Main reception"),
  hours: text("Write when somebody can take a parcel, like 8 to 6, every day"),
  directions: optionalText(200),
});

export const showSiteInput = z.object({
  siteId: id,
  shown: z.stringbool({ error: "Choose what public pages show" }),
});

export const declineWardInput = z.object({
  wardId: id,
  reason: wordsThere("Write why, so that they know what to do next"),
});

/** What somebody typed to find their site, read apart: a whole postcode, an area, a code, and words. */
export function readSearch(typed: string) {
  const line = clean(typed).slice(0, 120);
  const codes = [...line.matchAll(/\b[a-z]{1,2}\d[a-z\d]?(?:\s*\d[a-z]{2})?\b/gi)].map(([code]) => code);
  const whole = codes.map((code) => postcode.safeParse(code)).find((parsed) => parsed.success);
  const outcode = codes.map(outcodeOf).find((code) => code !== null) ?? null;
  return { line, postcode: whole?.data ?? null, outcode };
}
