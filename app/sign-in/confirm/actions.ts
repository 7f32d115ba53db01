"use server";

import { redirect } from "next/navigation";
import { openAction } from "@/lib/action";
import { confirmByLink } from "@/lib/auth";
import { Refused } from "@/lib/errors";
import { linkInput } from "@/lib/sessions/input";
import { signInPage } from "@/lib/sessions/next";

export const confirm = openAction(linkInput, "entering", async (_, { t, next }, key) => {
  const step = await confirmByLink(t, key);
  if (step === null) throw new Refused("This link has ended. Ask for a new one on the page “Sign in”.");
  redirect(step === "in" ? next : signInPage(`/${step}`, next));
});
