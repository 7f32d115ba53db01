"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { handOver, passToStewards } from "@/lib/hubs/commands/hand-over";
import { setHubRole } from "@/lib/hubs/commands/leave";
import { handOverInput, onlyHubInput } from "@/lib/hubs/input";
import { findHubSlug } from "@/lib/hubs/queries/own";

export const hand = action(handOverInput, async (actor, input, key) => {
  const { left } = await handOver(actor, input, key);
  const slug = await findHubSlug(input.hubId);
  redirect(left ? `/hubs/${slug}/left` : `/hub/${slug}/people?done=handed-over`);
});

export const stepBack = action(onlyHubInput, async (actor, { hubId }, key) => {
  await setHubRole(actor, { hubId, personId: actor.personId, role: "volunteer" }, key);
  redirect(`/hub/${await findHubSlug(hubId)}/people?done=stepped-back`);
});

export const pass = action(onlyHubInput, async (actor, input, key) => {
  await passToStewards(actor, input, key);
  redirect(`/hub/${await findHubSlug(input.hubId)}/people?done=passed`);
});
