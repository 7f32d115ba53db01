"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { setSteward } from "@/lib/people/commands";
import { stewardInput } from "@/lib/people/input";

export const set = action(stewardInput, async (actor, input, key) => {
  const { steward } = await setSteward(actor, input, key);
  redirect(`/steward/people?done=${steward ? "added" : "removed"}`);
});
