"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { redateRequest } from "@/lib/requests/commands/redate";
import { redateRequestInput, refInput } from "@/lib/requests/input";

export const redate = action(redateRequestInput.extend(refInput.shape), async (actor, { ref, ...input }, key) => {
  await redateRequest(actor, input, key);
  redirect(`/requests/${ref}?done=redated`);
});
