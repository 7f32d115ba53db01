import type { z } from "zod";
import { asOnBehalf } from "@/lib/act-for";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { moveLine } from "@/lib/ledger/lines";
import { lockParcelLines, moveParcel, requestsIn } from "@/lib/ledger/parcels";
import { moveClaim, releasePieces } from "@/lib/ledger/promises";
import { put, whoseIn } from "@/lib/ledger/stock";
import { moveTasks } from "@/lib/ledger/tasks";
import { stands } from "@/lib/requests/rules";
import { findOwnParcel } from "@/lib/shipments/commands/own";
import type { unpackInput } from "@/lib/shipments/input";

/** Takes a bag apart: the pieces go back on the shelf, still their makers'. A promise that no longer stands ends. */
export function unpackParcel(actor: Actor, input: z.output<typeof unpackInput>, key: Key) {
  const work = async (tx: Tx) => {
    const { hubId, wardId } = await findOwnParcel(tx, actor, input.shipmentId, input.onBehalf);
    const [hub] = await tx.$queryRaw<{ closed: boolean }[]>`SELECT closed FROM "Hub" WHERE id = ${hubId} FOR SHARE`;
    if (
      !(await moveParcel(tx, input.shipmentId, ["packing"], {
        state: "unpacked",
      }))
    )
      throw new Refused("This bag has been sent or unpacked already.");

    const parts = await lockParcelLines(tx, input.shipmentId);
    // Read only now that the lines are locked: withdrawing locks them too.
    const dead = await withdrawn(tx, requestsIn(parts));
    const lines = [];
    for (const { id: shipmentLineId, claimId, lineId, itemId, quantity, requestId } of parts.sort(
      (a, b) => a.itemId - b.itemId,
    )) {
      const ended = hub?.closed || dead.has(requestId) ? quantity : 0;
      await moveClaim(tx, claimId, { packed: -quantity });
      if (ended > 0) {
        await releasePieces(tx, claimId, ended);
        await moveLine(tx, lineId, { claimed: -ended });
      }
      lines.push({
        shipmentLineId,
        claimId,
        itemId,
        dead: ended,
        back: await putBack(tx, hubId, itemId, shipmentLineId),
      });
    }
    await moveTasks(tx, input.shipmentId, requestsIn(parts)[0]);
    return {
      shipmentId: input.shipmentId,
      hubId,
      wardId,
      requestIds: requestsIn(parts),
      lines,
      ...asOnBehalf(input.onBehalf),
    };
  };
  return change(actor, "parcel.unpacked", key, input, work, input.onBehalf?.reason);
}

async function withdrawn(tx: Tx, requestIds: number[]) {
  const requests = await tx.request.findMany({
    where: { id: { in: requestIds } },
    select: { id: true, state: true },
  });
  return new Set(requests.filter((request) => !stands(request.state)).map((request) => request.id));
}

async function putBack(tx: Tx, hubId: number, itemId: number, shipmentLineId: number) {
  const back = [];
  for (const { quantity, ...whose } of await whoseIn(tx, shipmentLineId)) {
    const entryId = await put(tx, { hubId, itemId }, "unpacked", quantity, {
      ...whose,
      shipmentLineId,
    });
    back.push({ entryId, ...whose, quantity });
  }
  return back;
}
