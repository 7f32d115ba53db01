"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { keepMessage, putBackMessage, takeDownMessage } from "@/lib/talk/commands/moderate";
import { oneMessageInput, takeDownInput } from "@/lib/talk/input";

export const keep = action(oneMessageInput, async (actor, input, key) => {
  await keepMessage(actor, input, key);
  redirect("/steward?done=kept");
});

export const takeDown = action(takeDownInput, async (actor, input, key) => {
  await takeDownMessage(actor, input, key);
  redirect(`/steward/talk/${input.messageId}?done=taken-down`);
});

export const putBack = action(oneMessageInput, async (actor, input, key) => {
  await putBackMessage(actor, input, key);
  redirect(`/steward/talk/${input.messageId}?done=put-back`);
});
