"use server";

import { redirect } from "next/navigation";
import { opened, tokenInput } from "@/app/do/[token]/opened";
import { openAction } from "@/lib/action";
import { holder } from "@/lib/actor";
import { keepAccount } from "@/lib/privacy/commands/unseen";

export const stay = openAction(tokenInput, async (_, { token }, key) => {
  const link = await opened(token, "stay");
  await keepAccount(holder(link), { personId: link.personId }, key);
  redirect(`/do/${token}?done=stayed`);
});
