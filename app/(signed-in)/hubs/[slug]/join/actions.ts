"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { askToJoinHub } from "@/lib/hubs/commands/join";
import { onlyHubInput } from "@/lib/hubs/input";
import { findHubSlug } from "@/lib/hubs/queries/own";

export const join = action(onlyHubInput, "joining", async (actor, input, key) => {
  const { hubId } = await askToJoinHub(actor, input, key);
  redirect(`/hubs/${await findHubSlug(hubId)}/join`);
});
