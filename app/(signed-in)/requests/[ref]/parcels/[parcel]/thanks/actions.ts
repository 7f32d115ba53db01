"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/lib/action";
import { hideThanks, writeThanks } from "@/lib/thanks/commands";
import { hideInput, thanksInput } from "@/lib/thanks/input";

export const thank = action(
  thanksInput.extend({ ref: z.string().max(20) }),
  "telling",
  async (actor, { ref, ...thanks }, key) => {
    await writeThanks(actor, thanks, key);
    redirect(`/requests/${ref}?done=thanked`);
  },
);

const hideOnPage = hideInput.extend({ ref: z.string().max(20), parcel: z.string().max(20) });

export const hide = action(hideOnPage, async (actor, { ref, parcel, ...input }, key) => {
  await hideThanks(actor, input, key);
  redirect(`/requests/${ref}/parcels/${parcel}/thanks?done=hidden`);
});
