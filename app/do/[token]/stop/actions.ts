"use server";

import { redirect } from "next/navigation";
import { opened, tokenInput } from "@/app/do/[token]/opened";
import { openAction } from "@/lib/action";
import { holderNow } from "@/lib/people/holder";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";

export const stopAll = openAction(tokenInput, async (_, { token }, key) => {
  const link = await opened(token, "stop");
  const input = { requestId: link.requestId, reason: "not_needed", words: "" } as const;
  await withdrawRequest(await holderNow(link), input, key);
  redirect(`/do/${token}?done=stop`);
});
