import { z } from "zod";
import { id } from "@/lib/fields";
import { logInput, undoInput } from "@/lib/garments/input";

/** Pieces to log. Without script the tape and the stepper send the form too: then it comes back with their number. */
export const homeLogInput = z.preprocess(
  (typed) => {
    const { set, step, ...rest } = typed as Record<string, unknown>;
    if (typeof set === "string") return { ...rest, quantity: set, only: "number" };
    if (typeof step === "string") return { ...rest, quantity: stepped(rest.quantity, step), only: "number" };
    return rest;
  },
  logInput.omit({ makerId: true }).extend({ only: z.literal("number").optional() }),
);

export const takeBackInput = undoInput.extend({ hubId: id, from: z.enum(["home", "log"]) });

const stepped = (quantity: unknown, step: string) =>
  String(Math.max(1, (Number(quantity) || 0) + Math.sign(Number(step))));
