"use server";

import { redirect } from "next/navigation";
import { openAction } from "@/lib/action";
import { currentDraft, keepAnswers } from "@/lib/drafts/browser";
import { whereStep } from "@/lib/drafts/input";
import { listPlacesFor } from "@/lib/drafts/queries";
import { Refused } from "@/lib/errors";

export const answerWhere = openAction(whereStep, async (actor, input) => {
  const { answers } = await currentDraft(actor);
  const places = await listPlacesFor(actor, answers);
  const known = places.some(({ value }) => value === String(input.placeId));
  if (input.placeId !== null && !known) throw new Refused("Choose a delivery place at your site", "placeId");
  redirect(await keepAnswers(actor, input));
});
