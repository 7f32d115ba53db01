"use server";

import { redirect } from "next/navigation";
import { hubPath } from "@/app/(signed-in)/hub/[slug]/hub-path";
import { action } from "@/lib/action";
import { releaseClaim } from "@/lib/claims/commands/release";
import { releaseInput } from "@/lib/claims/input";
import { id } from "@/lib/fields";
import { pauseHub, resumeHub } from "@/lib/hubs/commands/pause";
import { onlyHubInput, pauseInput } from "@/lib/hubs/input";

export const pause = action(pauseInput, async (actor, input, key) => {
  await pauseHub(actor, input, key);
  redirect(`${hubPath(actor, input.hubId)}/pause?done=paused`);
});

export const resume = action(onlyHubInput, async (actor, input, key) => {
  await resumeHub(actor, input, key);
  redirect(`${hubPath(actor, input.hubId)}/pause?done=resumed`);
});

export const letGo = action(
  releaseInput.pick({ claimId: true, quantity: true }).extend({ hubId: id }),
  async (actor, { hubId, ...input }, key) => {
    await releaseClaim(actor, { ...input, reason: "resting", words: "" }, key);
    redirect(`${hubPath(actor, hubId)}/pause?done=let-go&pieces=${input.quantity}`);
  },
);
