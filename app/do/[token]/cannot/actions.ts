"use server";

import { redirect } from "next/navigation";
import { opened, tokenInput } from "@/app/do/[token]/opened";
import { openAction } from "@/lib/action";
import { releaseClaim } from "@/lib/claims/commands/release";
import { releaseInput } from "@/lib/claims/input";
import { holderNow } from "@/lib/people/holder";

export const letGo = openAction(
  releaseInput.pick({ quantity: true }).extend(tokenInput.shape),
  async (_, { token, quantity }, key) => {
    const link = await opened(token, "cannot");
    const input = { claimId: link.claimId, quantity, reason: "cannot_finish", words: "" } as const;
    await releaseClaim(await holderNow(link), input, key);
    redirect(`/do/${token}?done=cannot`);
  },
);
