"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { addDeliveryPlace } from "@/lib/wards/commands/place";
import { placeInput } from "@/lib/wards/input";

export const add = action(placeInput, async (actor, input, key) => {
  await addDeliveryPlace(actor, input, key);
  redirect(`/ward/${input.wardId}?done=placed`);
});
