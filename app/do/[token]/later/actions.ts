"use server";

import { redirect } from "next/navigation";
import { opened, tokenInput } from "@/app/do/[token]/opened";
import { openAction } from "@/lib/action";
import { redateClaim } from "@/lib/claims/commands/redate";
import { redateInput } from "@/lib/claims/input";
import { holderNow } from "@/lib/people/holder";

export const takeLonger = openAction(
  redateInput.omit({ claimId: true }).extend(tokenInput.shape),
  async (_, { token, promisedFor }, key) => {
    const link = await opened(token, "later");
    await redateClaim(await holderNow(link), { claimId: link.claimId, promisedFor }, key);
    redirect(`/do/${token}?done=later`);
  },
);
