"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { id } from "@/lib/fields";
import { showSite } from "@/lib/wards/commands/show";
import { showSiteInput } from "@/lib/wards/input";

/** `wardId`: the ward whose page the form was on. */
const showOfInput = showSiteInput.extend({ wardId: id });

export const show = action(showOfInput, async (actor, { wardId, ...input }, key) => {
  await showSite(actor, input, key);
  redirect(`/ward/${wardId}?done=shown`);
});
