import { z } from "zod";
import { id, words } from "@/lib/fields";

const why = { reason: words(300).pipe(z.string().min(1, "Write why, so that they know what to do next")) };

export const blockPersonInput = z.object({ personId: id, ...why });
export const blockHubInput = z.object({ hubId: id, ...why });
export const blockWardInput = z.object({ wardId: id, ...why });

/** What can be put on hold. */
export const blockable = z.enum(["person", "hub", "ward"]);
export type Blockable = z.output<typeof blockable>;
