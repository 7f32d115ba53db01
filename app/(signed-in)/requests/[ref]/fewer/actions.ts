"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { changeLine } from "@/lib/requests/commands/change-line";
import { changeLineInput, refInput } from "@/lib/requests/input";

export const changeNumber = action(changeLineInput.extend(refInput.shape), async (actor, { ref, ...input }, key) => {
  await changeLine(actor, input, key);
  redirect(`/requests/${ref}?done=changed&line=${input.lineId}`);
});
