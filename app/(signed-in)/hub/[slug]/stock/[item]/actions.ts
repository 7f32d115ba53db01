"use server";

import { redirect } from "next/navigation";
import { hubPath } from "@/app/(signed-in)/hub/[slug]/hub-path";
import { action } from "@/lib/action";
import { countShelf } from "@/lib/garments/commands/count";
import { countInput } from "@/lib/garments/input";

export const count = action(countInput, async (actor, input, key) => {
  await countShelf(actor, input, key);
  redirect(`${hubPath(actor, input.hubId)}/stock?done=counted`);
});
