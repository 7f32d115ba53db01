"use server";

import { redirect } from "next/navigation";
import { hubPath } from "@/app/(signed-in)/hub/[slug]/hub-path";
import { chosenItem } from "@/app/(signed-in)/hub/[slug]/log/input";
import { action } from "@/lib/action";
import { findItem } from "@/lib/garments/queries/stock";

export const choose = action(chosenItem, async (actor, { hubId, ...what }) => {
  const { itemId } = await findItem(what);
  redirect(`${hubPath(actor, hubId)}/stock/${itemId}`);
});
