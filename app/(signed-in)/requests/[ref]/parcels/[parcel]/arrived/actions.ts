"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { ref } from "@/lib/fields";
import { confirmParcel } from "@/lib/shipments/commands/confirm";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { confirmInput } from "@/lib/shipments/input";
import { findArrival } from "@/lib/shipments/queries/arrival";

/** `seen` is empty on a page that was opened before anybody had counted. */
export const count = action(confirmInput.extend({ ref }), async (actor, { ref, ...input }, key) => {
  const { seen, ...arrived } = input;
  if (seen) await confirmParcel(actor, input, key);
  else await receiveParcel(actor, arrived, key);
  const parcel = await findArrival(actor, input.shipmentId);
  redirect(`/requests/${ref}?done=${seen ? "confirmed" : "arrived"}&bag=${parcel.ref}`);
});
