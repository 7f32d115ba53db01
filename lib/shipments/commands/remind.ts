import { type Actor, isClock } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { allow, found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { moveParcel } from "@/lib/ledger/parcels";

/** The clock asks a ward whether a bag has come. */
export function remindOfParcel(actor: Actor, input: { shipmentId: number; days: number }, key: Key) {
  allow(isClock(actor));
  return change(actor, "parcel.reminded", key, input, async (tx) => {
    if (!(await moveParcel(tx, input.shipmentId, ["sent"], { state: "sent" })))
      throw new Refused("The bag is not on its way.");
    return { ...(await parcelFacts(tx, input.shipmentId)), days: input.days };
  });
}

/** Nobody has said anything for so long that the clock takes a bag to have arrived. Somebody may still say what did. */
export function presumeArrived(actor: Actor, input: { shipmentId: number }, key: Key) {
  allow(isClock(actor));
  return change(actor, "parcel.presumed", key, input, async (tx) => {
    const presumed = { state: "presumed", settledAt: now() } as const;
    if (!(await moveParcel(tx, input.shipmentId, ["sent"], presumed))) throw new Refused("The bag is not on its way.");
    return parcelFacts(tx, input.shipmentId);
  });
}

async function parcelFacts(tx: Tx, shipmentId: number) {
  const lines = {
    select: { claim: { select: { line: { select: { requestId: true } } } } },
  };
  const parcel = found(
    await tx.shipment.findUnique({
      where: { id: shipmentId },
      include: { lines },
    }),
    "bag",
  );
  const requestIds = [...new Set(parcel.lines.map((line) => line.claim.line.requestId))];
  return { shipmentId, hubId: parcel.hubId, wardId: parcel.wardId, requestIds };
}
