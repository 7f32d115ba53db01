"use server";

import { redirect } from "next/navigation";
import { openAction } from "@/lib/action";
import { isPerson } from "@/lib/actor";
import { signOut } from "@/lib/auth";
import { erasePerson } from "@/lib/privacy/commands/erase";
import { eraseSelfInput } from "@/lib/privacy/input";
import { hasErased } from "@/lib/privacy/queries/alone";

// Open to a visitor as well: sent twice, the second finds nobody, and lands on the same page.
export const erase = openAction(eraseSelfInput, async (actor, _, key) => {
  if (isPerson(actor)) await erasePerson(actor, { personId: actor.personId }, key);
  else if (!(await hasErased(key))) redirect("/sign-in?next=%2Faccount%2Ferase");
  await signOut();
  redirect("/sign-in?done=erased");
});
