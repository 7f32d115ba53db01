"use server";

import { redirect } from "next/navigation";
import { hubPath } from "@/app/(signed-in)/hub/[slug]/hub-path";
import { action } from "@/lib/action";
import { id } from "@/lib/fields";
import { finishTask, withdrawTask } from "@/lib/tasks/commands/finish";
import { giveBackTask, takeTask } from "@/lib/tasks/commands/take";
import { finishInput, oneTaskInput } from "@/lib/tasks/input";

const oneOfHub = oneTaskInput.extend({ hubId: id });

export const take = action(oneOfHub, async (actor, { hubId, ...input }, key) => {
  await takeTask(actor, input, key);
  redirect(`${hubPath(actor, hubId)}/jobs?done=taken`);
});

export const finish = action(oneOfHub, async (actor, { hubId, taskId }, key) => {
  await finishTask(actor, { taskId, makerId: null }, key);
  redirect(`${hubPath(actor, hubId)}/jobs?done=finished`);
});

export const finishFor = action(finishInput.extend({ hubId: id }), async (actor, { hubId, ...input }, key) => {
  await finishTask(actor, input, key);
  redirect(`${hubPath(actor, hubId)}/jobs?done=finished-for`);
});

export const giveBack = action(oneOfHub, async (actor, { hubId, ...input }, key) => {
  await giveBackTask(actor, input, key);
  redirect(`${hubPath(actor, hubId)}/jobs?done=given-back`);
});

export const withdraw = action(oneOfHub, async (actor, { hubId, ...input }, key) => {
  await withdrawTask(actor, input, key);
  redirect(`${hubPath(actor, hubId)}/jobs?done=withdrawn`);
});
