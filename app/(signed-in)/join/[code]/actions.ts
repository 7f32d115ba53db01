"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { joinHub } from "@/lib/hubs/commands/join";
import { joinHubInput } from "@/lib/hubs/input";
import { findHubSlug } from "@/lib/hubs/queries/own";

export const join = action(joinHubInput, "joining", async (actor, input, key) => {
  const { hubId } = await joinHub(actor, input, key);
  redirect(`/hubs/${await findHubSlug(hubId)}/join`);
});
