"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { changePerson } from "@/lib/people/commands";
import { personInput } from "@/lib/people/input";

export const change = action(personInput, async (actor, input, key) => {
  await changePerson(actor, input, key);
  redirect("/account?done=changed");
});
