import { z } from "zod";
import { onBehalfOf } from "@/lib/act-for";
import { day, id, optionalText, quantity, ref, text, wholeNumber, words } from "@/lib/fields";
import { withdrawReasons } from "@/lib/reasons";
import { sameBefore, saySame } from "@/lib/requests/rules";
import { Urgency } from "@/prisma/generated/enums";

/** One garment, size and colour. The colour may be "any". */
export const lineInput = z.object({
  garmentTypeId: id,
  sizeId: id,
  colourId: z.union([z.literal("any").transform(() => null), z.null(), id]),
  quantity,
});

/** How many lines one request may have. */
export const mostLines = 200;

/** One line for each garment, size and colour. */
export const linesInput = z
  .array(lineInput)
  .min(1, "Add at least 1 garment")
  .max(mostLines, `Ask for at most ${mostLines} kinds of garment at once`)
  .superRefine((lines, context) => {
    lines.forEach((_, at) => {
      const before = sameBefore(lines, at);
      if (before !== undefined)
        context.addIssue({ code: "custom", path: [at, "garmentTypeId"], message: saySame(at, before) });
    });
  });

export const whenInput = z.object({
  neededBy: day("Write the day you need them by, as day, month and year"),
  urgency: z.enum(Urgency, { error: "Choose how urgent this is" }),
});

export const contactInput = z.object({
  name: text("Write the name of somebody who can take the delivery"),
  phone: optionalText(40),
});

/** A whole request, as it is sent. `sure` is the answer to "are you sure" about an unusually high number. */
export const requestInput = whenInput.extend({
  wardId: id,
  placeId: id,
  lines: linesInput,
  contact: contactInput,
  notes: words(600),
  sure: z.boolean().default(false),
});
export type RequestInput = z.output<typeof requestInput>;

export const changeLineInput = z.object({
  lineId: id,
  was: wholeNumber("Open the page again", 0),
  asked: wholeNumber("Write how many you need as a number, like 12", 0),
  sure: z.stringbool().default(false),
  ...onBehalfOf,
});

/** More of a request that stands. */
const addInput = z.object({ requestId: id, lines: linesInput, sure: z.boolean().default(false) });
export type AddInput = z.output<typeof addInput>;

export const stopInput = z.object({ requestId: id, ...onBehalfOf });

/** Fewer of some lines, or of all. */
export const reduceInput = z.object({
  requestId: id,
  lines: z
    .array(changeLineInput.omit({ sure: true }))
    .min(1)
    .max(mostLines),
});

export const redateRequestInput = z.object({ requestId: id, neededBy: whenInput.shape.neededBy });

export const withdrawInput = z.object({
  requestId: id,
  reason: z.enum(Object.keys(withdrawReasons) as (keyof typeof withdrawReasons)[], { error: "Choose a reason" }),
  words: words(300),
  ...onBehalfOf,
});

/** Which request a form was on, for the page that follows it. */
export const refInput = z.object({ ref });
