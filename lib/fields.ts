import { isValid, toNormalised, toOutcode, validOutcode } from "postcode";
import { z } from "zod";
import { apart, clean } from "@/lib/plain-text";

/** One line of text that must be there. */
export const text = (missing: string, most = 80) =>
  z
    .string({ error: missing })
    .transform(oneLine)
    .pipe(z.string().min(1, missing).max(most, tooLong(most)));

/** One line of text that may be left empty. */
export const optionalText = (most = 80) =>
  z
    .string()
    .default("")
    .transform(oneLine)
    .pipe(z.string().max(most, tooLong(most)));

/** Several lines of text that may be left empty. */
export const words = (most = 1_000) =>
  z
    .string()
    .default("")
    .transform(lines)
    .pipe(z.string().max(most, tooLong(most)));

/** Several lines of text that must be there. */
export const wordsThere = (missing: string, most = 300) =>
  z
    .string({ error: missing })
    .transform(lines)
    .pipe(z.string().min(1, missing).max(most, tooLong(most)));

const lines = (value: string) => apart(clean(value));
const oneLine = (value: string) => apart(clean(value).replace(/\n/g, " "));
const tooLong = (most: number) => `Use ${most.toLocaleString("en-GB")} characters or fewer`;

/** A whole number typed by a person: "1,200" and " 20 " are numbers too. */
export const wholeNumber = (missing: string, least = 1, most = 1_000_000) =>
  z
    .string({ error: missing })
    .transform((value) => clean(value).replace(/[\s,]/g, ""))
    .pipe(z.string().regex(/^-?\d{1,9}$/, missing))
    .transform(Number)
    .pipe(
      z
        .number()
        .min(least, least === 1 ? missing : `Write a number that is ${least} or more`)
        .max(most, `Write a number that is ${most.toLocaleString("en-GB")} or less`),
    );

export const quantity = wholeNumber("Write how many as a number, like 20");

/** The number of a record, as a form or an address carries it. */
export const id = z.coerce.number().int().positive().max(2_147_483_647);

/** The reference of a request or a bag, as a form of ours carries it to the page that follows. */
export const ref = z.string().regex(/^(?:[PG]-)?[A-Z]{2}-\d{4}$/, "Open the page again and try once more");

/** The number of what somebody chooses on a form. */
export const chosen = (missing: string) =>
  z.coerce.number({ error: missing }).int(missing).positive(missing).max(2_147_483_647, missing);

/** An e-mail address, in lower case. */
export const email = z
  .string({ error: "Write an e-mail address, like name@example.com" })
  .transform((value) => clean(value).replace(/\s/g, "").toLowerCase())
  .pipe(z.email("Write an e-mail address, like name@example.com").max(254, "Write a shorter e-mail address"));

/** A whole UK postcode, as "LS7 4AB". Case and spaces do not matter. */
export const postcode = z
  .string({ error: "Write a whole postcode, like LS7 4AB" })
  .max(100, "Write a whole postcode, like LS7 4AB")
  .transform((value) => clean(value).replace(/[^a-z0-9]/gi, ""))
  .refine((value) => isValid(value), {
    error: "Write a whole postcode, like LS7 4AB",
  })
  .transform((value) => toNormalised(value) ?? value);

/** The first half of a postcode ("LS7" of "LS7 4AB"), from a half or a whole one; null when it is neither. */
export function outcodeOf(value: string): string | null {
  const plain = clean(value)
    .replace(/[^a-z0-9]/gi, "")
    .toUpperCase();
  if (isValid(plain)) return toOutcode(plain);
  return validOutcode(plain) ? plain : null;
}

/** Too long to be a part of a day is as good as none. */
const typedPart = z.string().max(20).catch("");

/** A number in figures only: "1e1" is no day. */
const figures = (part: string) => (/^\d{1,4}$/.test(clean(part)) ? Number(clean(part)) : Number.NaN);

/** A day typed in three fields, as midnight UTC. */
export const day = (missing: string) =>
  z
    .object(
      {
        day: typedPart,
        month: typedPart,
        year: typedPart,
      },
      { error: missing },
    )
    .transform((parts, context) => {
      const [date, month, year] = [parts.day, parts.month, parts.year].map(figures);
      const typed = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, date));
      if (typed.getUTCDate() === date && typed.getUTCMonth() + 1 === month && (year ?? 0) >= 2000 && (year ?? 0) < 2100)
        return typed;
      context.addIssue({ code: "custom", message: missing });
      return z.NEVER;
    });
