"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { chooseMail } from "@/lib/mail/commands";
import { mailInput } from "@/lib/mail/input";

export const choose = action(mailInput, async (actor, input, key) => {
  await chooseMail(actor, input, key);
  redirect("/account/mail?done=saved");
});
