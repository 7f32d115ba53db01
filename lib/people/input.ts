import { z } from "zod";
import { email, id, text } from "@/lib/fields";

export const name = text("Write your name");

export const joinInput = z.object({ email, name });
export type JoinInput = z.output<typeof joinInput>;

/** `named`: may a ward read this person's name beside a thank-you? */
export const personInput = z.object({
  name,
  named: z
    .enum(["yes", "no"], { error: "Select whether wards may see your name" })
    .transform((answer) => answer === "yes"),
});
export type PersonInput = z.output<typeof personInput>;

export const stewardInput = z.object({
  personId: id,
  steward: z.enum(["yes", "no"], { error: "Select yes or no" }).transform((answer) => answer === "yes"),
});
export type StewardInput = z.output<typeof stewardInput>;
