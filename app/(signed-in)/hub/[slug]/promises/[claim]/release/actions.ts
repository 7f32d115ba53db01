"use server";

import { redirect } from "next/navigation";
import { hubPath } from "@/app/(signed-in)/hub/[slug]/hub-path";
import { action } from "@/lib/action";
import { releaseClaim } from "@/lib/claims/commands/release";
import { releaseInput } from "@/lib/claims/input";
import { id } from "@/lib/fields";

export const release = action(releaseInput.extend({ hubId: id }), async (actor, { hubId, ...input }, key) => {
  await releaseClaim(actor, input, key);
  redirect(`${hubPath(actor, hubId)}/promises?done=released&pieces=${input.quantity}`);
});
