"use server";

import { redirect } from "next/navigation";
import { hubPath } from "@/app/(signed-in)/hub/[slug]/hub-path";
import { action } from "@/lib/action";
import { Refused } from "@/lib/errors";
import { endSurplus } from "@/lib/transfers/commands/surplus";
import { endOfferInput } from "@/lib/transfers/input";

export const end = action(endOfferInput, async (actor, input, key) => {
  const path = `${hubPath(actor, input.hubId)}/transfers`;
  try {
    await endSurplus(actor, input, key);
  } catch (error) {
    if (error instanceof Refused) redirect(`${path}?done=late`);
    throw error;
  }
  redirect(`${path}?done=ended`);
});
