import { z } from "zod";
import { id, wordsThere } from "@/lib/fields";

const why = { reason: wordsThere("Write why, so that they know what to do next") };

export const blockPersonInput = z.object({ personId: id, ...why });
export const blockHubInput = z.object({ hubId: id, ...why });
export const blockWardInput = z.object({ wardId: id, ...why });

/** What can be put on hold. */
export const blockable = z.enum(["person", "hub", "ward"]);
export type Blockable = z.output<typeof blockable>;
