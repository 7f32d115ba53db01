import { z } from "zod";
import { id } from "@/lib/fields";

const both = "Choose the one that goes and the one that stays";

/** `fromId` becomes an alias of `intoId`. */
export const mergeInput = z.object({ fromId: id, intoId: id });
export type MergeInput = z.output<typeof mergeInput>;

/** Which alias is one no longer. */
export const unmergeInput = z.object({ fromId: id });
export type UnmergeInput = z.output<typeof unmergeInput>;

export const agreeInput = z.object({ offerId: id, personId: id });
export type AgreeInput = z.output<typeof agreeInput>;

export const mergeKinds = { site: "Sites", ward: "Wards", person: "People" } as const;
export type MergeKind = keyof typeof mergeKinds;
const kind = z.enum(Object.keys(mergeKinds) as MergeKind[], { error: both });

/** The same from a page, which knows of all three kinds. */
export const mergeFormInput = mergeInput.extend({ kind });
export const unmergeFormInput = unmergeInput.extend({ kind });
