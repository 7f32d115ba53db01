"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { ref } from "@/lib/fields";
import { reportMessage } from "@/lib/talk/commands/report";
import { writeMessage } from "@/lib/talk/commands/write";
import { messageInput, oneMessageInput } from "@/lib/talk/input";

export const write = action(messageInput.extend({ ref }), "telling", async (actor, { ref, ...message }, key) => {
  const { messageId } = await writeMessage(actor, { ...message, hubId: null }, key);
  redirect(`/requests/${ref}/talk?done=written&message=${messageId}#message-${messageId}`);
});

export const report = action(oneMessageInput.extend({ ref }), "telling", async (actor, { ref, messageId }, key) => {
  await reportMessage(actor, { messageId }, key);
  redirect(`/requests/${ref}/talk?done=reported&message=${messageId}`);
});
