"use server";

import { redirect } from "next/navigation";
import { hubPath, hubSlug } from "@/app/(signed-in)/hub/[slug]/hub-path";
import { action } from "@/lib/action";
import { logGarments, undoLog } from "@/lib/garments/commands/log";
import { homeLogInput, takeBackInput } from "./input";

export const log = action(homeLogInput, async (actor, { only, ...input }, key) => {
  const home = `/home?hub=${hubSlug(actor, input.hubId)}&item=${input.itemId}`;
  if (only) redirect(`${home}&quantity=${input.quantity}#how-many`);
  const { entryId } = await logGarments(actor, { ...input, makerId: null }, key);
  redirect(`${home}&done=logged&entry=${entryId}`);
});

export const takeBack = action(takeBackInput, async (actor, { hubId, from, ...input }, key) => {
  await undoLog(actor, input, key);
  const done = `done=undone&entry=${input.entryId}&pieces=${input.quantity}`;
  const home = `/home?hub=${hubSlug(actor, hubId)}`;
  redirect(from === "home" ? `${home}&${done}` : `${hubPath(actor, hubId)}/log?${done}`);
});
