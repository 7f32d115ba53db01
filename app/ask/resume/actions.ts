"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/lib/action";
import { leaveDraftHere } from "@/lib/drafts/browser";
import { attachDraft } from "@/lib/drafts/store";

export const carryOn = action(z.object({ draft: z.string().max(60) }), async (actor, { draft }) => {
  await attachDraft(actor, draft);
  await leaveDraftHere();
  redirect("/ask/check");
});
