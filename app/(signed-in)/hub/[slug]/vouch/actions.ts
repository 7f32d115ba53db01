"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/lib/action";
import { vouchForHub } from "@/lib/hubs/commands/check";
import { onlyHubInput } from "@/lib/hubs/input";

/** `from`: the hub of one's own whose page the form was on. */
const vouchInput = onlyHubInput.extend({ from: z.string().regex(/^[a-z0-9-]{1,60}$/) });

export const vouch = action(vouchInput, async (actor, { from, hubId }, key) => {
  const { checked } = await vouchForHub(actor, { hubId }, key);
  redirect(`/hub/${from}/vouch?done=${checked ? "checked" : "given"}`);
});
