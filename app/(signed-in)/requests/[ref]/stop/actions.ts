"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { stopAsking } from "@/lib/requests/commands/stop";
import { refInput, stopInput } from "@/lib/requests/input";

export const stop = action(stopInput.extend(refInput.shape), async (actor, { ref, ...input }, key) => {
  await stopAsking(actor, input, key);
  redirect(`/requests/${ref}?done=stopped`);
});
