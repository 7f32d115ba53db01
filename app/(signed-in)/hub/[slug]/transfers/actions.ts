"use server";

import { redirect } from "next/navigation";
import { hubPath } from "@/app/(signed-in)/hub/[slug]/hub-path";
import { action } from "@/lib/action";
import { endSurplus } from "@/lib/transfers/commands/surplus";
import { endOfferInput } from "@/lib/transfers/input";

export const end = action(endOfferInput, async (actor, input, key) => {
  await endSurplus(actor, input, key);
  redirect(`${hubPath(actor, input.hubId)}/transfers?done=ended`);
});
