"use server";

import { redirect } from "next/navigation";
import { opened, tokenInput } from "@/app/do/[token]/opened";
import { openAction } from "@/lib/action";
import { holderNow } from "@/lib/people/holder";
import { confirmRequest } from "@/lib/requests/commands/confirm";

export const keepAsking = openAction(tokenInput, async (_, { token }, key) => {
  const link = await opened(token, "keep");
  await confirmRequest(await holderNow(link), { requestId: link.requestId }, key);
  redirect(`/do/${token}?done=keep`);
});
