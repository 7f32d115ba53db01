"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { findAnswersAgain } from "@/lib/drafts/again";
import { fillDraft } from "@/lib/drafts/browser";
import { confirmRequest } from "@/lib/requests/commands/confirm";
import { refInput, stopInput } from "@/lib/requests/input";

export const keep = action(stopInput.extend(refInput.shape), async (actor, { ref, requestId }, key) => {
  await confirmRequest(actor, { requestId }, key);
  redirect(`/requests/${ref}?done=kept`);
});

export const again = action(stopInput, async (actor, { requestId }, key) => {
  redirect(await fillDraft(actor, await findAnswersAgain(actor, requestId), key));
});
