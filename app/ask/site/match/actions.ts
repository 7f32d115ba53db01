"use server";

import { redirect } from "next/navigation";
import { openAction } from "@/lib/action";
import { keepAnswers } from "@/lib/drafts/browser";
import { matchStep } from "@/lib/drafts/input";

export const answerMatch = openAction(matchStep, async (actor, { site }) => {
  const known = site === "new" ? { siteId: null, siteIsNew: true } : { siteId: site, siteIsNew: false };
  redirect(await keepAnswers(actor, known));
});
