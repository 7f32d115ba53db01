"use server";

import { redirect } from "next/navigation";
import { openAction } from "@/lib/action";
import { today } from "@/lib/clock";
import { keepAnswers } from "@/lib/drafts/browser";
import { whenStep } from "@/lib/drafts/input";
import { Refused } from "@/lib/errors";
import { isSensibleDay } from "@/lib/requests/rules";

export const answerWhen = openAction(whenStep, async (actor, { neededBy, urgency }, key) => {
  if (!isSensibleDay(neededBy, today())) throw new Refused("Choose a day from today to a year from now", "neededBy");
  const [year = "", month = "", day = ""] = neededBy.toISOString().slice(0, 10).split("-");
  const typed = { day: String(Number(day)), month: String(Number(month)), year };
  redirect(await keepAnswers(actor, { neededBy: typed, urgency }, key));
});
