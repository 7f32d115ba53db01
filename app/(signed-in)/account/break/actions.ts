"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { endBreak, takeBreak } from "@/lib/hubs/commands/break";
import { breakInput, onlyHubInput } from "@/lib/hubs/input";

export const take = action(breakInput, async (actor, input, key) => {
  await takeBreak(actor, input, key);
  redirect("/account?done=break");
});

export const end = action(onlyHubInput, async (actor, input, key) => {
  await endBreak(actor, input, key);
  redirect("/account?done=back");
});
