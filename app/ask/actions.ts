"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openAction } from "@/lib/action";
import { currentDraft, keepAnswers } from "@/lib/drafts/browser";
import { wardStep } from "@/lib/drafts/input";
import { findUsualAnswers } from "@/lib/drafts/queries";
import { dropDraft } from "@/lib/drafts/store";

export const startAgain = openAction(z.object({}), async (actor) => {
  const { tokenHash } = await currentDraft(actor);
  if (tokenHash) await dropDraft(tokenHash);
  redirect("/ask");
});

export const answerWard = openAction(wardStep, async (actor, { wardId }, key) => {
  if (wardId === "new") redirect("/ask/site");
  redirect(await keepAnswers(actor, await findUsualAnswers(actor, wardId), key));
});
