"use server";

import { redirect } from "next/navigation";
import { hubPath } from "@/app/(signed-in)/hub/[slug]/hub-path";
import { action } from "@/lib/action";
import type { PersonActor } from "@/lib/actor";
import { Refused } from "@/lib/errors";
import { sendParcel, unsendParcel } from "@/lib/shipments/commands/send";
import { unpackParcel } from "@/lib/shipments/commands/unpack";
import { parcelInput, sendInput } from "@/lib/shipments/input";
import { findOwnParcelPath } from "@/lib/shipments/queries/hub";

export const send = action(sendInput, async (actor, input, key) => {
  await unlessLate(actor, input, sendParcel(actor, input, key));
  redirect(`${await findOwnParcelPath(actor, input.shipmentId)}?done=sent`);
});

export const unsend = action(parcelInput, async (actor, input, key) => {
  await unlessLate(actor, input, unsendParcel(actor, input, key));
  redirect(`${await findOwnParcelPath(actor, input.shipmentId)}?done=unsent`);
});

export const unpack = action(parcelInput, async (actor, input, key) => {
  const { hubId } = await unlessLate(actor, input, unpackParcel(actor, input, key));
  redirect(`${hubPath(actor, hubId)}/parcels?done=unpacked`);
});

/** A bag that has moved on meanwhile has lost the form that was sent, and with it the place to say so: its page says it. */
async function unlessLate<T>(actor: PersonActor, { shipmentId }: { shipmentId: number }, act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    if (error instanceof Refused) redirect(`${await findOwnParcelPath(actor, shipmentId)}?done=late`);
    throw error;
  }
}
