"use server";

import { redirect } from "next/navigation";
import { openAction } from "@/lib/action";
import { currentDraft, keepAnswers } from "@/lib/drafts/browser";
import { fittingStep } from "@/lib/drafts/fitting";
import { findUnusual } from "@/lib/drafts/queries";
import { sureOf } from "@/lib/drafts/rules";
import { Refused } from "@/lib/errors";
import { mostLines } from "@/lib/requests/input";

export const answerWhat = openAction(fittingStep, async (actor, { lines, add, remove }, key) => {
  if (remove !== undefined) {
    await keepAnswers(actor, { lines: lines.filter((_, at) => String(at) !== remove) }, key);
    redirect("/ask/what");
  }
  if (add !== undefined) {
    if (lines.length >= mostLines) throw new Refused(`${mostLines} garments fit in one request. ${sendFirst}`, "add");
    const { garmentTypeId = "", colourId = "any" } = lines.at(-1) ?? {};
    await keepAnswers(actor, { lines: [...lines, { garmentTypeId, sizeId: "", colourId, quantity: "" }] }, key);
    redirect("/ask/what");
  }
  if (lines.length === 0) throw new Refused("Add at least 1 garment", "lines.0.garmentTypeId");
  const { answers } = await currentDraft(actor);
  const many = await findUnusual({ ...answers, lines });
  const next = await keepAnswers(actor, { lines }, key);
  redirect(many.length > 0 && answers.sureOf !== sureOf(many) ? "/ask/sure" : next);
});

const sendFirst = "Send these first, then ask for the others";
