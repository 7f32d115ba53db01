import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import type { Arrived } from "@/lib/events/events";
import type { Key } from "@/lib/keys";
import { lockParcelLines, moveParcel, requestsIn, settle } from "@/lib/ledger/parcels";
import { whatArrived } from "@/lib/shipments/commands/own";
import type { ArrivedInput } from "@/lib/shipments/input";
import { mayConfirm, mayReceive, onItsWay } from "@/lib/shipments/rules";

/** Whoever opens a bag, or the ward, says what arrived. What is short re-opens the need by exactly that many. */
export function receiveParcel(actor: Actor, input: ArrivedInput, key: Key) {
  return change(actor, "parcel.received", key, input, async (tx) => {
    const parcel = await findParcelFor(tx, actor, input.shipmentId);
    const settled = {
      state: "received",
      settledAt: now(),
      confirmed: mayConfirm(actor, parcel),
      remark: input.remark,
    } as const;
    if (!(await moveParcel(tx, parcel.id, onItsWay, settled)))
      throw new Refused(
        "Somebody has said what arrived already, or the bag is not on its way. Check what is there now.",
      );

    const parts = await lockParcelLines(tx, parcel.id);
    const lines: Arrived[] = [];
    for (const part of parts) {
      const said = whatArrived(part, input);
      const failed = part.quantity - said.good;
      await tx.shipmentLine.update({
        where: { id: part.id },
        data: {
          good: said.good,
          failed,
          damaged: said.damaged,
          wrong: said.wrong,
        },
      });
      await settle(tx, part, said.good, failed);
      lines.push({
        shipmentLineId: part.id,
        extra: 0,
        missing: failed - said.damaged - said.wrong,
        ...said,
      });
    }
    return {
      shipmentId: parcel.id,
      hubId: parcel.hubId,
      wardId: parcel.wardId,
      requestIds: requestsIn(parts),
      lines,
    };
  });
}

async function findParcelFor(tx: Tx, actor: Actor, shipmentId: number) {
  const parcel = await tx.shipment.findUnique({ where: { id: shipmentId } });
  return found(parcel && mayReceive(actor, parcel) ? parcel : null, "bag");
}
