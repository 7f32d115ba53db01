"use server";

import { redirect } from "next/navigation";
import { hubPath } from "@/app/(signed-in)/hub/[slug]/hub-path";
import { action } from "@/lib/action";
import { listTask } from "@/lib/tasks/commands/list";
import { taskInput } from "@/lib/tasks/input";

export const list = action(taskInput, async (actor, input, key) => {
  await listTask(actor, input, key);
  redirect(`${hubPath(actor, input.hubId)}/jobs?done=listed`);
});
