"use server";

import { redirect } from "next/navigation";
import { openAction } from "@/lib/action";
import { currentDraft, keepAnswers } from "@/lib/drafts/browser";
import { matchStep } from "@/lib/drafts/input";
import { listMatches } from "@/lib/drafts/queries";
import { Refused } from "@/lib/errors";

export const answerMatch = openAction(matchStep, async (actor, { site }, key) => {
  const { answers } = await currentDraft(actor);
  if (site !== "new" && !(await listMatches(actor, answers)).some(({ id }) => id === site))
    throw new Refused("Choose one of these places, or say that it is none of them", "site");
  const known = site === "new" ? { siteId: null, siteIsNew: true } : { siteId: site, siteIsNew: false };
  redirect(await keepAnswers(actor, known, key));
});
