"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { takeSurplus } from "@/lib/transfers/commands/surplus";
import { giveInput } from "@/lib/transfers/input";
import { findTransferPath } from "@/lib/transfers/queries/hub";

export const takeOffered = action(giveInput, async (actor, input, key) => {
  const { transferId } = await takeSurplus(actor, input, key);
  redirect(`${await findTransferPath(actor, transferId, "to")}?done=taken`);
});
