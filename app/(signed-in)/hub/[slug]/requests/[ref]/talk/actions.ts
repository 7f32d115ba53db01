"use server";

import { redirect } from "next/navigation";
import { hubPath } from "@/app/(signed-in)/hub/[slug]/hub-path";
import { action } from "@/lib/action";
import { id, ref } from "@/lib/fields";
import { reportMessage } from "@/lib/talk/commands/report";
import { writeMessage } from "@/lib/talk/commands/write";
import { messageInput, oneMessageInput } from "@/lib/talk/input";

const side = { ref, hubId: id };

export const write = action(messageInput.extend(side), "telling", async (actor, { ref, ...message }, key) => {
  const { messageId } = await writeMessage(actor, message, key);
  const thread = `${hubPath(actor, message.hubId)}/requests/${ref}/talk`;
  redirect(`${thread}?done=written&message=${messageId}#message-${messageId}`);
});

export const report = action(oneMessageInput.extend(side), "telling", async (actor, { ref, hubId, messageId }, key) => {
  await reportMessage(actor, { messageId }, key);
  redirect(`${hubPath(actor, hubId)}/requests/${ref}/talk?done=reported&message=${messageId}`);
});
