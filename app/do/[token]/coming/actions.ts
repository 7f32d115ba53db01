"use server";

import { redirect } from "next/navigation";
import { opened, tokenInput } from "@/app/do/[token]/opened";
import { openAction } from "@/lib/action";
import { answerPromise } from "@/lib/claims/commands/answer";
import { holderNow } from "@/lib/people/holder";

export const sayComing = openAction(tokenInput, async (_, { token }, key) => {
  const link = await opened(token, "coming");
  await answerPromise(await holderNow(link), { claimId: link.claimId }, key);
  redirect(`/do/${token}?done=coming`);
});
