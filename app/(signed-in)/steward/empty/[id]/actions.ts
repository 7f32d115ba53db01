"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { adoptWard } from "@/lib/wards/commands/adopt";
import { nameInput } from "@/lib/wards/input";

export const name = action(nameInput, async (actor, input, key) => {
  await adoptWard(actor, input, key);
  redirect("/steward?done=adopted");
});
