"use server";

import { redirect } from "next/navigation";
import { opened, tokenInput } from "@/app/do/[token]/opened";
import { openAction } from "@/lib/action";
import { holderNow } from "@/lib/people/holder";
import { reduceRequest } from "@/lib/requests/commands/reduce";
import { reduceInput } from "@/lib/requests/input";

export const askForFewer = openAction(
  reduceInput.omit({ requestId: true }).extend(tokenInput.shape),
  async (_, { token, lines }, key) => {
    const link = await opened(token, "fewer");
    await reduceRequest(await holderNow(link), { requestId: link.requestId, lines }, key);
    redirect(`/do/${token}?done=fewer`);
  },
);
