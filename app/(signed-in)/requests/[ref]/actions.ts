"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { confirmRequest } from "@/lib/requests/commands/confirm";
import { refInput, stopInput } from "@/lib/requests/input";

export const keep = action(stopInput.extend(refInput.shape), async (actor, { ref, requestId }, key) => {
  await confirmRequest(actor, { requestId }, key);
  redirect(`/requests/${ref}?done=kept`);
});
