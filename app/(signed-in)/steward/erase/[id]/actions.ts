"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { erasePerson } from "@/lib/privacy/commands/erase";
import { eraseInput } from "@/lib/privacy/input";

export const eraseOther = action(eraseInput, async (actor, { personId, why }, key) => {
  await erasePerson(actor, { personId, why }, key);
  redirect("/steward/block?done=erased");
});
