"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { ref } from "@/lib/fields";
import { hideThanks, writeThanks } from "@/lib/thanks/commands";
import { hideInput, thanksInput } from "@/lib/thanks/input";

export const thank = action(thanksInput.extend({ ref: ref }), "telling", async (actor, { ref, ...thanks }, key) => {
  await writeThanks(actor, thanks, key);
  redirect(`/requests/${ref}?done=thanked`);
});

const hideOnPage = hideInput.extend({ ref, parcel: ref });

export const hide = action(hideOnPage, async (actor, { ref, parcel, ...input }, key) => {
  await hideThanks(actor, input, key);
  redirect(`/requests/${ref}/parcels/${parcel}/thanks?done=hidden`);
});
