"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { openAction } from "@/lib/action";
import { holder } from "@/lib/actor";
import { readLink } from "@/lib/links";
import { startMail, stopMail } from "@/lib/mail/commands";

const input = z.object({ token: z.string().max(2_000) });

export const stop = openAction(input, async (_, { token }, key) => {
  const link = await readLink(token);
  if (link?.do !== "unsubscribe") notFound();
  await stopMail(holder(link), link, key);
  redirect(`/do/${token}?done=stopped`);
});

export const start = openAction(input, async (_, { token }, key) => {
  const link = await readLink(token);
  if (link?.do !== "unsubscribe") notFound();
  await startMail(holder(link), link, key);
  redirect(`/do/${token}?done=started`);
});
