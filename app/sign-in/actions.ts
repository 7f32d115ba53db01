"use server";

import { redirect } from "next/navigation";
import { openAction } from "@/lib/action";
import { startSignIn } from "@/lib/auth";
import { askInput } from "@/lib/sessions/input";
import { signInPage } from "@/lib/sessions/next";

export const ask = openAction(askInput, "entering", async (_, { email, next }, key) => {
  await startSignIn(email, next, key);
  redirect(signInPage("/code", next));
});
