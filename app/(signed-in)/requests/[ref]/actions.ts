"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/lib/action";
import { findAnswersAgain } from "@/lib/drafts/again";
import { fillDraft } from "@/lib/drafts/browser";
import { id } from "@/lib/fields";

export const again = action(z.object({ requestId: id }), async (actor, { requestId }, key) => {
  redirect(await fillDraft(actor, await findAnswersAgain(actor, requestId), key));
});
