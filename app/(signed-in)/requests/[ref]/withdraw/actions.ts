"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { refInput, withdrawInput } from "@/lib/requests/input";

export const withdraw = action(withdrawInput.extend(refInput.shape), async (actor, { ref, ...input }, key) => {
  await withdrawRequest(actor, input, key);
  redirect(`/requests/${ref}?done=withdrawn`);
});
