"use server";

import { redirect } from "next/navigation";
import { hubPath } from "@/app/(signed-in)/hub/[slug]/hub-path";
import { action } from "@/lib/action";
import { redateClaim } from "@/lib/claims/commands/redate";
import { redateInput } from "@/lib/claims/input";
import { id } from "@/lib/fields";

export const redate = action(redateInput.extend({ hubId: id }), async (actor, { hubId, ...input }, key) => {
  await redateClaim(actor, input, key);
  redirect(`${hubPath(actor, hubId)}/promises?done=redated`);
});
