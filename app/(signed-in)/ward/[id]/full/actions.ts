"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { id } from "@/lib/fields";
import { endRest } from "@/lib/rests/commands/end";
import { refuseDonations, restSite } from "@/lib/rests/commands/rest";
import { endRestInput, fullInput } from "@/lib/rests/input";

export const full = action(fullInput, async (actor, { wardId, ...input }, key) => {
  if (input.kind === "full") {
    const { siteId, garmentTypeIds, until } = input;
    await restSite(actor, { siteId, garmentTypeIds, until }, key);
  } else await refuseDonations(actor, { siteId: input.siteId, contact: input.contact }, key);
  redirect(`/ward/${wardId}/full?done=rested`);
});

export const end = action(endRestInput.extend({ wardId: id }), async (actor, { wardId, ...input }, key) => {
  await endRest(actor, input, key);
  redirect(`/ward/${wardId}/full?done=ended`);
});
