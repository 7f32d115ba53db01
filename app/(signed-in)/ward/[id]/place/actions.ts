"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { id } from "@/lib/fields";
import { addDeliveryPlace } from "@/lib/wards/commands/place";
import { placeInput } from "@/lib/wards/input";

/** `wardId`: the ward whose page the form was on. */
const placeOfInput = placeInput.extend({ wardId: id });

export const add = action(placeOfInput, async (actor, { wardId, ...input }, key) => {
  await addDeliveryPlace(actor, input, key);
  redirect(`/ward/${wardId}?done=placed`);
});
