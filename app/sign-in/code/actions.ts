"use server";

import { redirect } from "next/navigation";
import { openAction } from "@/lib/action";
import { confirmByCode, findAsking, startSignIn } from "@/lib/auth";
import { Refused } from "@/lib/errors";
import { askInput, codeInput } from "@/lib/sessions/input";
import { signInPage } from "@/lib/sessions/next";

export const confirm = openAction(codeInput, "entering", async (_, { code, next }, key) => {
  const step = await confirmByCode(code, key);
  if (step === null) throw new Refused(await whyNot(), "code");
  redirect(step === "in" ? next : signInPage(`/${step}`, next));
});

export const again = openAction(askInput, "entering", async (_, { email, next }, key) => {
  await startSignIn(email, next, key);
  redirect(signInPage("/code", next, { done: "again" }));
});

async function whyNot() {
  const asked = await findAsking();
  if (!asked) return elsewhere;
  return asked.live ? wrong : over;
}

const wrong = "That is not the code. Check the newest e-mail from us and type its 6 numbers";
const over = "This code has ended. A code works once, for 10 minutes, and for 5 tries. Ask for a new one";
const elsewhere =
  "This code has ended. A code works once, for 10 minutes, and only in the browser that asked for it. Open the link of the e-mail instead, or ask for a new code";
