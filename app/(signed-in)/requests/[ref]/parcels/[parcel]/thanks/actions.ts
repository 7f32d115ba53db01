"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/lib/action";
import { writeThanks } from "@/lib/thanks/commands";
import { thanksInput } from "@/lib/thanks/input";

export const thank = action(thanksInput.extend({ ref: z.string().max(20) }), async (actor, { ref, ...thanks }, key) => {
  await writeThanks(actor, thanks, key);
  redirect(`/requests/${ref}?done=thanked`);
});
