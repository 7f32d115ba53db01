"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { startHub } from "@/lib/hubs/commands/start";
import { hubInput } from "@/lib/hubs/input";
import { findHubSlug } from "@/lib/hubs/queries/own";

export const start = action(hubInput, "joining", async (actor, input, key) => {
  const { hubId } = await startHub(actor, input, key);
  redirect(`/hub/${await findHubSlug(hubId)}/started`);
});
