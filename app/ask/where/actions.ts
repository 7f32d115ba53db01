"use server";

import { redirect } from "next/navigation";
import { openAction } from "@/lib/action";
import { currentDraft, keepAnswers } from "@/lib/drafts/browser";
import { whereStep } from "@/lib/drafts/input";
import { placeMeant } from "@/lib/drafts/place";
import { listPlacesFor } from "@/lib/drafts/queries";

export const answerWhere = openAction(whereStep, async (actor, input, key) => {
  const { answers } = await currentDraft(actor);
  const known = placeMeant(await listPlacesFor(actor, answers), input);
  redirect(await keepAnswers(actor, { ...input, placeId: known?.id ?? null }, key));
});
