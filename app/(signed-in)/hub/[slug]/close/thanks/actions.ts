"use server";

import { redirect } from "next/navigation";
import { hubPath } from "@/app/(signed-in)/hub/[slug]/hub-path";
import { action } from "@/lib/action";
import { closeHub } from "@/lib/hubs/commands/close";
import { closeHubInput } from "@/lib/hubs/input";

export const close = action(closeHubInput, async (actor, input, key) => {
  await closeHub(actor, input, key);
  redirect(`${hubPath(actor, input.hubId)}?done=closed`);
});
