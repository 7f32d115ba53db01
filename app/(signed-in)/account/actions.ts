"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openAction } from "@/lib/action";
import { signOut, signOutEverywhere } from "@/lib/auth";

// Open to a visitor as well: sent twice, the second finds nobody, and lands on the same page.
export const leave = openAction(z.object({}), null, async () => {
  await signOut();
  redirect("/sign-in?done=out");
});

export const leaveEverywhere = openAction(z.object({}), null, async () => {
  await signOutEverywhere();
  redirect("/sign-in?done=everywhere");
});
