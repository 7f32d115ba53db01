"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { openAction } from "@/lib/action";
import { holder } from "@/lib/actor";
import { readLink } from "@/lib/links";
import { agreeToMerge } from "@/lib/merging/commands/people";

export const agree = openAction(z.object({ token: z.string().max(2_000) }), async (_, { token }, key) => {
  const link = await readLink(token);
  if (link?.do !== "merge") notFound();
  const { offerId, personId } = link;
  await agreeToMerge(holder(link), { offerId, personId }, key);
  redirect(`/do/${token}?done=agreed`);
});
