import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { lockParcelLines, moveParcel, requestsIn, settle } from "@/lib/ledger/parcels";
import { seenOf } from "@/lib/shipments/arrival";
import { whatArrived } from "@/lib/shipments/commands/own";
import type { confirmInput } from "@/lib/shipments/input";
import { mayConfirm } from "@/lib/shipments/rules";
import type { ShipmentLine } from "@/prisma/generated/client";

/**
 * A member of the ward says that a count is right, or puts it right. Pieces found after all count only as far as
 * they are still needed; pieces spoiled on a second look re-open the need.
 */
export function confirmParcel(actor: Actor, input: z.output<typeof confirmInput>, key: Key) {
  return change(actor, "parcel.confirmed", key, input, async (tx) => {
    const row = await tx.shipment.findUnique({
      where: { id: input.shipmentId },
    });
    const { id } = found(row && mayConfirm(actor, row) ? row : null, "bag");
    const parcel = await moveParcel(tx, id, ["received"], { state: "received", confirmed: true });
    if (!parcel) throw new Refused("Nobody has said what arrived yet. Say it first.");

    const parts = await lockParcelLines(tx, id);
    if (seenOf({ remark: parcel.remark, lines: parts }) !== input.seen)
      throw new Refused("Somebody has just changed this count. Check it again.");
    await tx.shipment.update({ where: { id }, data: { remark: input.remark } });
    const lines = [];
    const counts = [];
    for (const part of parts) {
      const said = whatArrived(part, input);
      const { good, extra, counted } = await correct(tx, part, said.good - part.good - part.foundExtra);
      const failed = part.quantity - good - extra;
      const data = {
        good,
        foundExtra: extra,
        failed,
        damaged: said.damaged,
        wrong: said.wrong,
      };
      counts.push(await tx.shipmentLine.update({ where: { id: part.id }, data }));
      const missing = failed - said.damaged - said.wrong;
      lines.push({
        shipmentLineId: part.id,
        good,
        extra,
        damaged: said.damaged,
        wrong: said.wrong,
        missing,
        counted,
      });
    }
    return {
      shipmentId: parcel.id,
      hubId: parcel.hubId,
      wardId: parcel.wardId,
      requestIds: requestsIn(parts),
      lines,
      changed: seenOf({ remark: input.remark, lines: counts }) !== input.seen,
    };
  });
}

/** Moves a line and its claim by so many pieces more (or fewer) than was said before; `counted` is how many counted. */
async function correct(tx: Tx, part: ShipmentLine & { lineId: number }, more: number) {
  const { good, foundExtra: extra } = part;
  if (more > 0) {
    const { unclaimed } = await tx.line.findUniqueOrThrow({
      where: { id: part.lineId },
    });
    const counted = Math.min(more, unclaimed);
    await settle(tx, part, counted, -counted);
    return { good: good + counted, extra: extra + more - counted, counted };
  }
  const fromExtra = Math.min(extra, -more);
  const spoiled = -more - fromExtra;
  await settle(tx, part, -spoiled, spoiled);
  return { good: good - spoiled, extra: extra - fromExtra, counted: -spoiled };
}
