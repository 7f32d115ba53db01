"use server";

import { redirect } from "next/navigation";
import { opened, tokenInput } from "@/app/do/[token]/opened";
import { openAction } from "@/lib/action";
import { holderNow } from "@/lib/people/holder";
import { redateRequest } from "@/lib/requests/commands/redate";
import { redateRequestInput } from "@/lib/requests/input";

export const chooseDay = openAction(
  redateRequestInput.omit({ requestId: true }).extend(tokenInput.shape),
  async (_, { token, neededBy }, key) => {
    const link = await opened(token, "day");
    await redateRequest(await holderNow(link), { requestId: link.requestId, neededBy }, key);
    redirect(`/do/${token}?done=day`);
  },
);
