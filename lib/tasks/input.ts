import { z } from "zod";
import { day, id, words } from "@/lib/fields";
import { TaskKind } from "@/prisma/generated/enums";

/** What a job belongs to, as one box of a form: "request-12", "bag-5", or nothing. */
const about = z
  .string()
  .default("")
  .pipe(z.string().regex(/^((request|bag)-[1-9]\d{0,8})?$/, "Choose from the list"));

const isBlank = (value: unknown) =>
  !value || Object.values(value).every((part) => typeof part !== "string" || part.trim() === "");

/** A day that may be left empty. */
const optionalDay = z
  .preprocess((value) => (isBlank(value) ? undefined : value), day("Write a day, like 27 9 2026").optional())
  .transform((value) => value ?? null);

export const taskInput = z
  .object({
    hubId: id,
    kind: z.enum(TaskKind, { error: "Choose what kind of job it is" }),
    words: words(300),
    on: optionalDay,
    about,
  })
  .transform(({ about, ...rest }) => ({
    ...rest,
    requestId: numberOf(about, "request"),
    shipmentId: numberOf(about, "bag"),
  }));
export type TaskInput = z.output<typeof taskInput>;

export const oneTaskInput = z.object({ taskId: id });

/** `makerId`: who did it, where that is not whoever took it. */
export const finishInput = oneTaskInput.extend({
  makerId: id.optional().transform((value) => value ?? null),
});

const numberOf = (about: string, what: string) =>
  about.startsWith(`${what}-`) ? Number(about.slice(what.length + 1)) : null;
