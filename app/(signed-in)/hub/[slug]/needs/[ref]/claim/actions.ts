"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { hubPath } from "@/app/(signed-in)/hub/[slug]/hub-path";
import { action } from "@/lib/action";
import { claimLines } from "@/lib/claims/commands/claim";
import { claimInput } from "@/lib/claims/input";
import { parseRef } from "@/lib/refs";

export const claim = action(
  claimInput.extend({ ref: z.string().max(12) }),
  "claiming",
  async (actor, { ref, ...input }, key) => {
    const { parts } = await claimLines(actor, input, key);
    const pieces = parts.reduce((sum, { quantity }) => sum + quantity, 0);
    redirect(`${hubPath(actor, input.hubId)}?done=claimed&pieces=${pieces}&ref=${parseRef(ref) ?? ""}`);
  },
);
