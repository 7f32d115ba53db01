"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { sendTransfer } from "@/lib/transfers/commands/send";
import { giveInput } from "@/lib/transfers/input";
import { findTransferPath } from "@/lib/transfers/queries/hub";

export const give = action(giveInput, async (actor, input, key) => {
  const { transferId } = await sendTransfer(actor, input, key);
  redirect(`${await findTransferPath(actor, transferId, "from")}?done=given`);
});
