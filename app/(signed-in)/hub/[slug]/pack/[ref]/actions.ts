"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { packParcel } from "@/lib/shipments/commands/pack";
import { packInput } from "@/lib/shipments/input";
import { findOwnParcelPath } from "@/lib/shipments/queries/hub";

export const pack = action(packInput, async (actor, input, key) => {
  const { shipmentId } = await packParcel(actor, input, key);
  redirect(`${await findOwnParcelPath(actor, shipmentId)}?done=packed`);
});
