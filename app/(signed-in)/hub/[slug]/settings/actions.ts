"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { changeHub } from "@/lib/hubs/commands/start";
import { changeHubInput } from "@/lib/hubs/input";
import { findHubSlug } from "@/lib/hubs/queries/own";

export const change = action(changeHubInput, async (actor, input, key) => {
  const { hubId } = await changeHub(actor, input, key);
  redirect(`/hub/${await findHubSlug(hubId)}/settings?done=changed`);
});
