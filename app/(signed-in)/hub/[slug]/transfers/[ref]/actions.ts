"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { Refused } from "@/lib/errors";
import { receiveTransfer, takeBackTransfer } from "@/lib/transfers/commands/settle";
import { countInInput, transferInput } from "@/lib/transfers/input";
import { findTransferPath } from "@/lib/transfers/queries/hub";

export const countIn = action(countInInput, async (actor, input, key) => {
  await receiveTransfer(actor, input, key);
  redirect(`${await findTransferPath(actor, input.transferId, "to")}?done=counted`);
});

/** What was settled meanwhile has lost the form that was sent, and with it the place to say so: its page says it. */
export const takeBack = action(transferInput, async (actor, input, key) => {
  const path = await findTransferPath(actor, input.transferId, "from");
  try {
    await takeBackTransfer(actor, input, key);
  } catch (error) {
    if (error instanceof Refused) redirect(`${path}?done=late`);
    throw error;
  }
  redirect(`${path}?done=back`);
});
