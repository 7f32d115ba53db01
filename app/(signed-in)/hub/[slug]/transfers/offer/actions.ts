"use server";

import { redirect } from "next/navigation";
import { hubPath } from "@/app/(signed-in)/hub/[slug]/hub-path";
import { action } from "@/lib/action";
import { offerSurplus } from "@/lib/transfers/commands/surplus";
import { offerInput } from "@/lib/transfers/input";

export const offer = action(offerInput, async (actor, input, key) => {
  await offerSurplus(actor, input, key);
  redirect(`${hubPath(actor, input.hubId)}/transfers?done=offered`);
});
