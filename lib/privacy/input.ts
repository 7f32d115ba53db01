import { z } from "zod";
import { id } from "@/lib/fields";
import { eraseReasons } from "@/lib/reasons";

/** To erase oneself: a tick, so that nobody does it by a slip of the finger. */
export const eraseSelfInput = z.object({
  sure: z.literal("yes", { error: "Tick the box if you want to be erased. It cannot be undone" }),
});

const why = z.enum(Object.keys(eraseReasons) as (keyof typeof eraseReasons)[], { error: "Select why" });

/** A steward says why. */
export const eraseInput = z.object({ personId: id, why, sure: eraseSelfInput.shape.sure });

/** `why` is for a steward to say. */
export type EraseInput = { personId: number; why?: z.output<typeof why> };
