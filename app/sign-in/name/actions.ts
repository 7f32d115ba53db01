"use server";

import { redirect } from "next/navigation";
import { openAction } from "@/lib/action";
import { visitor } from "@/lib/actor";
import { confirmByName } from "@/lib/auth";
import { joinAsPerson } from "@/lib/people/commands";
import { nameInput } from "@/lib/sessions/input";
import { signInPage } from "@/lib/sessions/next";

export const join = openAction(nameInput, "entering", async (_, { name, next }, key) => {
  const joined = await confirmByName(key, (email, enter) => joinAsPerson(visitor, { email, name }, key, enter));
  redirect(joined ? next : signInPage("", next, { done: "late" }));
});
