"use server";

import { redirect } from "next/navigation";
import { hubPath } from "@/app/(signed-in)/hub/[slug]/hub-path";
import { action } from "@/lib/action";
import { packParcel } from "@/lib/shipments/commands/pack";
import { packInput } from "@/lib/shipments/input";
import { findParcelRef } from "@/lib/shipments/queries/hub";

export const pack = action(packInput, async (actor, input, key) => {
  const { shipmentId } = await packParcel(actor, input, key);
  redirect(`${hubPath(actor, input.hubId)}/parcels/${await findParcelRef(actor, shipmentId)}?done=packed`);
});
