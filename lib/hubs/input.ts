import { z } from "zod";
import { chosen, day, id, postcode, text, wholeNumber, words, wordsThere } from "@/lib/fields";
import { breakWeeks } from "@/lib/hubs/pause";
import { Claimers, HubRole, Joining } from "@/prisma/generated/enums";

const garmentTypeIds = z
  .preprocess((value) => (value === undefined || value === "" ? [] : [value].flat()), z.array(id).max(100))
  .transform((ids) => [...new Set(ids)].sort((a, b) => a - b))
  .refine((ids) => ids.length > 0, { error: "Choose at least 1 thing that you make" });

/** What a hub says about itself. */
export const hubInput = z.object({
  name: text("Write the name of your hub", 60),
  postcode,
  about: words(500),
  garmentTypeIds,
  weekly: wholeNumber("Write how many pieces a week as a number, like 20", 1, 100_000),
  claimers: z.enum(Claimers, { error: "Choose who may claim" }),
  joining: z.enum(Joining, { error: "Choose how people join" }),
});
export type HubInput = z.output<typeof hubInput>;

export const changeHubInput = hubInput.extend({ hubId: id });
export type ChangeHubInput = z.output<typeof changeHubInput>;

export const onlyHubInput = z.object({ hubId: id });
export const hubMemberInput = z.object({ hubId: id, personId: id });
export const joinHubInput = z.object({ joinCode: z.string().trim().min(8).max(40) });
export const hubRoleInput = hubMemberInput.extend({ role: z.enum(HubRole, { error: "Choose a role" }) });
export const makerInput = z.object({ hubId: id, name: text("Write a name, like Betty or Betty K", 60) });

export const declineHubInput = z.object({
  hubId: id,
  reason: wordsThere("Write why, so that they know what to do next"),
});

export const pauseInput = z.object({ hubId: id, until: day("Write the day you start again as day, month and year") });
export const breakInput = z.object({
  hubId: id,
  weeks: z.enum(Object.keys(breakWeeks) as (keyof typeof breakWeeks)[], { error: "Choose how long" }),
});

/** What becomes of whoever hands over: a volunteer of the hub, or they leave it. */
export const handOverInput = z.object({
  hubId: id,
  personId: chosen("Choose who takes over"),
  next: z.enum(["stay", "leave"], { error: "Choose what you do next" }),
});

/** What becomes of the pieces on a hub's shelf when it closes. */
const stockFates = ["give", "list", "keep"] as const;
const noHub = z.union([z.literal(""), z.null()]).transform(() => null);

export const closeHubInput = z
  .object({
    hubId: id,
    stock: z.enum(stockFates, { error: "Choose what becomes of your pieces" }),
    toHubId: z.union([noHub, id], { error: "Choose a hub from the list" }).default(null),
    how: words(300),
    thanks: wordsThere("Write a few words to your people", 1_000),
  })
  .superRefine(({ stock, toHubId, how }, context) => {
    if (stock !== "give") return;
    if (!toHubId) context.addIssue({ code: "custom", path: ["toHubId"], message: "Choose which hub gets the pieces" });
    if (!how)
      context.addIssue({
        code: "custom",
        path: ["how"],
        message: "Write how the pieces get there, or how they can reach you",
      });
  });
