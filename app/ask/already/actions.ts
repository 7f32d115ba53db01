"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/lib/action";
import { listUnseenAlike } from "@/lib/drafts/alike";
import { findAskingFor } from "@/lib/drafts/asking";
import { findOne } from "@/lib/drafts/queries";
import { closeDraft, dropDraft, saveDraft } from "@/lib/drafts/store";
import { id } from "@/lib/fields";
import { addToRequest } from "@/lib/requests/commands/add";
import { linesInput } from "@/lib/requests/input";
import { findOwnRef } from "@/lib/requests/queries/own";

/** `seen`: the requests that the page showed. */
const decideInput = z.object({
  draft: z.string().max(60),
  seen: z.string().regex(/^[\d ]{0,80}$/),
  what: z.union([z.literal("new"), z.literal("stop"), id], { error: "Choose what you want to do" }),
  sure: z.stringbool().default(false),
});

export const decide = action(decideInput, "asking", async (actor, { draft: tokenHash, seen, what, sure }, key) => {
  const draft = await findOne(actor, tokenHash);
  if (!draft) redirect("/requests");
  const { answers } = draft;
  if (answers.sent) redirect(`/requests/${answers.sent}?done=added`);
  if (what === "new") {
    const besides = [...answers.besides, ...seen.split(" ").filter(Boolean).map(Number)];
    await saveDraft(actor, tokenHash, { ...answers, besides });
    redirect("/ask/check");
  }
  if (what === "stop") {
    const asking = await findAskingFor(actor, answers);
    const own = asking && (await listUnseenAlike(actor, asking, answers)).find((each) => each.own);
    await dropDraft(tokenHash);
    redirect(own ? `/requests/${own.ref}?done=unsent` : "/requests");
  }
  await addToRequest(actor, { requestId: what, lines: linesInput.parse(answers.lines), sure }, key);
  const ref = await findOwnRef(actor, what);
  await closeDraft(actor, tokenHash, ref);
  redirect(`/requests/${ref}?done=added`);
});
