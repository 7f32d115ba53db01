"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openAction } from "@/lib/action";
import { currentDraft, keepAnswers } from "@/lib/drafts/browser";
import { findUnusual } from "@/lib/drafts/queries";
import { sureOf } from "@/lib/drafts/rules";

export const answerSure = openAction(z.object({}), async (actor, _, key) => {
  const { answers } = await currentDraft(actor);
  const many = await findUnusual(answers);
  redirect(await keepAnswers(actor, { sureOf: sureOf(many) }, key));
});
