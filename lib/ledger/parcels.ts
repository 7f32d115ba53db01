import type { Tx } from "@/lib/db";
import { lockLines, moveLine } from "@/lib/ledger/lines";
import { lockClaims, moveClaim } from "@/lib/ledger/promises";
import type { ShipmentState } from "@/prisma/generated/enums";

/** Moves a parcel from one of some states to another, or returns null when it has moved on. Locks it. */
export async function moveParcel(
  tx: Tx,
  shipmentId: number,
  from: ShipmentState[],
  data: {
    state: ShipmentState;
    how?: string;
    sentAt?: Date | null;
    settledAt?: Date;
    confirmed?: boolean;
    remark?: string;
  },
) {
  const [parcel] = await tx.shipment.updateManyAndReturn({
    where: { id: shipmentId, state: { in: from } },
    data,
  });
  return parcel ?? null;
}

/** The lines of a parcel, with everything they touch locked: request lines, then claims. */
export async function lockParcelLines(tx: Tx, shipmentId: number) {
  const parts = await tx.shipmentLine.findMany({
    where: { shipmentId },
    include: {
      claim: {
        select: { lineId: true, line: { select: { requestId: true } } },
      },
    },
    orderBy: { id: "asc" },
  });
  await lockLines(tx, [...new Set(parts.map((part) => part.claim.lineId))]);
  await lockClaims(tx, [...new Set(parts.map((part) => part.claimId))]);
  return parts.map(({ claim, ...part }) => ({
    ...part,
    lineId: claim.lineId,
    requestId: claim.line.requestId,
  }));
}

/** The requests that a parcel's lines belong to. */
export const requestsIn = (lines: { requestId: number }[]) => [...new Set(lines.map((line) => line.requestId))];

/**
 * Says what became of sent pieces: good ones are received, failed ones leave what was sent and claimed together,
 * so that the need re-opens by exactly that many.
 */
export async function settle(
  tx: Tx,
  { lineId, claimId }: { lineId: number; claimId: number },
  good: number,
  failed: number,
) {
  await moveLine(tx, lineId, {
    received: good,
    sent: -failed,
    claimed: -failed,
  });
  await moveClaim(tx, claimId, {
    received: good,
    sent: -failed,
    packed: -failed,
    failed,
  });
}
