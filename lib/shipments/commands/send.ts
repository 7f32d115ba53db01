import type { z } from "zod";
import { asOnBehalf } from "@/lib/act-for";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { shareActiveHub } from "@/lib/ledger/blocks";
import { moveLine } from "@/lib/ledger/lines";
import { lockParcelLines, moveParcel, requestsIn } from "@/lib/ledger/parcels";
import { moveClaim } from "@/lib/ledger/promises";
import { findOwnParcel } from "@/lib/shipments/commands/own";
import type { parcelInput, sendInput } from "@/lib/shipments/input";

/** A packed bag sets off. `how` says how it travels, in the hub's words. */
export function sendParcel(actor: Actor, input: z.output<typeof sendInput>, key: Key) {
  const work = async (tx: Tx) => {
    const { id: shipmentId, hubId, wardId } = await findOwnParcel(tx, actor, input.shipmentId, input.onBehalf);
    if (!input.onBehalf) await shareActiveHub(tx, hubId);
    if (
      !(await moveParcel(tx, shipmentId, ["packing"], {
        state: "sent",
        how: input.how,
        sentAt: now(),
      }))
    )
      throw new Refused("This bag has been sent or unpacked already.");
    const parts = await lockParcelLines(tx, shipmentId);
    for (const { lineId, claimId, quantity } of parts) {
      await moveLine(tx, lineId, { sent: quantity });
      await moveClaim(tx, claimId, { sent: quantity });
    }
    return { shipmentId, hubId, wardId, requestIds: requestsIn(parts), ...asOnBehalf(input.onBehalf) };
  };
  return change(actor, "parcel.sent", key, input, work, input.onBehalf?.reason);
}

/** It has not gone after all: possible while nobody has said what arrived or thanked for it. */
export function unsendParcel(actor: Actor, input: z.output<typeof parcelInput>, key: Key) {
  return change(actor, "parcel.unsent", key, input, async (tx) => {
    const { id: shipmentId, hubId, wardId } = await findOwnParcel(tx, actor, input.shipmentId);
    if (
      !(await moveParcel(tx, shipmentId, ["sent"], {
        state: "packing",
        sentAt: null,
      }))
    )
      throw new Refused("Somebody has said what arrived, or the bag is not on its way, so this cannot be taken back.");
    if (await tx.thanks.findUnique({ where: { shipmentId } }))
      throw new Refused("The ward has thanked the people who made these, so the sending cannot be taken back.");
    const parts = await lockParcelLines(tx, shipmentId);
    for (const { lineId, claimId, quantity } of parts) {
      await moveLine(tx, lineId, { sent: -quantity });
      await moveClaim(tx, claimId, { sent: -quantity });
    }
    return { shipmentId, hubId, wardId, requestIds: requestsIn(parts) };
  });
}
