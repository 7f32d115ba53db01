"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { offerMerge, unmergePerson } from "@/lib/merging/commands/people";
import { mergeSites, unmergeSite } from "@/lib/merging/commands/sites";
import { mergeWards, unmergeWard } from "@/lib/merging/commands/wards";
import { mergeFormInput, unmergeFormInput } from "@/lib/merging/input";

const merges = { site: mergeSites, ward: mergeWards, person: offerMerge };
const undoes = { site: unmergeSite, ward: unmergeWard, person: unmergePerson };

export const merge = action(mergeFormInput, async (actor, { kind, ...input }, key) => {
  await merges[kind](actor, input, key);
  redirect(`/steward/merge?kind=${kind}&done=${kind === "person" ? "asked" : "merged"}`);
});

export const undo = action(unmergeFormInput, async (actor, { kind, ...input }, key) => {
  const { stuck } = await undoes[kind](actor, input, key);
  redirect(`/steward/merge?kind=${kind}&done=undone${stuck > 0 ? `&stuck=${stuck}` : ""}`);
});
