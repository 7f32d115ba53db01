"use server";

import { redirect } from "next/navigation";
import { hubPath } from "@/app/(signed-in)/hub/[slug]/hub-path";
import { action } from "@/lib/action";
import { logGarments } from "@/lib/garments/commands/log";
import { findItem } from "@/lib/garments/queries/stock";
import { chosenLog } from "./input";

export const log = action(chosenLog, async (actor, { hubId, quantity, makerId, ...what }, key) => {
  const { itemId } = await findItem(what);
  const { entryId } = await logGarments(actor, { hubId, itemId, quantity, makerId }, key);
  redirect(`${hubPath(actor, hubId)}/log?done=logged&entry=${entryId}`);
});
