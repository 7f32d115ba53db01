"use server";

import { redirect } from "next/navigation";
import { hubPath } from "@/app/(signed-in)/hub/[slug]/hub-path";
import { action } from "@/lib/action";
import { sendParcel, unsendParcel } from "@/lib/shipments/commands/send";
import { unpackParcel } from "@/lib/shipments/commands/unpack";
import { parcelInput, sendInput } from "@/lib/shipments/input";
import { findParcelRef } from "@/lib/shipments/queries/hub";

export const send = action(sendInput, async (actor, input, key) => {
  const { hubId } = await sendParcel(actor, input, key);
  redirect(`${hubPath(actor, hubId)}/parcels/${await findParcelRef(actor, input.shipmentId)}?done=sent`);
});

export const unsend = action(parcelInput, async (actor, input, key) => {
  const { hubId } = await unsendParcel(actor, input, key);
  redirect(`${hubPath(actor, hubId)}/parcels/${await findParcelRef(actor, input.shipmentId)}?done=unsent`);
});

export const unpack = action(parcelInput, async (actor, input, key) => {
  const { hubId } = await unpackParcel(actor, input, key);
  redirect(`${hubPath(actor, hubId)}/parcels?done=unpacked`);
});
