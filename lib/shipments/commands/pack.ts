import type { Actor } from "@/lib/actor";
import { isMemberOf } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { allow, found, Refused } from "@/lib/errors";
import { fits } from "@/lib/garments/rules";
import type { Key } from "@/lib/keys";
import { shareActiveHub } from "@/lib/ledger/blocks";
import { lockClaims, moveClaim } from "@/lib/ledger/promises";
import { take } from "@/lib/ledger/stock";
import { newParcelRef } from "@/lib/refs";
import type { PackInput } from "@/lib/shipments/input";
import { mayShipFor, packField } from "@/lib/shipments/rules";

/** Pieces go from the shelf into one bag, against promises for one delivery place. */
export function packParcel(actor: Actor, input: PackInput, key: Key) {
  return change(actor, "parcel.packed", key, input, async (tx) => {
    if (!isMemberOf(actor, input.hubId)) found(null, "hub");
    const hub = found(await tx.hub.findUnique({ where: { id: input.hubId } }), "hub");
    allow(mayShipFor(actor, hub));
    await shareActiveHub(tx, hub.id);
    if (!hub.checked)
      throw new Refused("Your hub can pack as soon as it has been checked. Until then you can make these ready.");

    const { wardId, placeId, requestIds, wanted } = await lockPromises(tx, input);
    const data = {
      ref: await newParcelRef(tx),
      hubId: hub.id,
      wardId,
      placeId,
      createdAt: now(),
    };
    const { id: shipmentId } = await tx.shipment.create({ data });
    const parts = [];
    const inOrder = input.parts
      .filter((part) => part.quantity > 0)
      .sort((a, b) => a.itemId - b.itemId || a.claimId - b.claimId);
    for (const part of inOrder) {
      const field = packField(part);
      await checkFits(tx, wanted.get(part.claimId), part.itemId, field);
      const unpacked = (wanted.get(part.claimId)?.left ?? 0) - part.quantity;
      if (unpacked < 0)
        throw new Refused(`Only ${unpacked + part.quantity} of these are promised and not packed yet.`, field);
      found(wanted.get(part.claimId), "promise").left = unpacked;
      await moveClaim(tx, part.claimId, { packed: part.quantity });
      const { id: shipmentLineId } = await tx.shipmentLine.create({
        data: { shipmentId, ...part },
      });
      const taken = await take(tx, { hubId: hub.id, itemId: part.itemId }, "packed", part.quantity, { shipmentLineId });
      if (!taken)
        throw new Refused("There are not that many on the shelf now. Count what is there, and try again.", field);
      parts.push({ shipmentLineId, ...part, used: taken.used });
    }
    return { shipmentId, hubId: hub.id, wardId, requestIds, parts };
  });
}

type Wanted = {
  garmentTypeId: number;
  sizeId: number;
  colourId: number | null;
  left: number;
};

/** The promises that a bag fills, locked: all of this hub, all for one ward and one delivery place. */
async function lockPromises(tx: Tx, { hubId, parts }: PackInput) {
  const claimIds = parts.filter((part) => part.quantity > 0).map((part) => part.claimId);
  await shareRequests(tx, claimIds);
  const claims = await lockClaims(tx, [...new Set(claimIds)]);
  const lines = await tx.line.findMany({
    where: { id: { in: claims.map((claim) => claim.lineId) } },
    include: { request: { select: { id: true, wardId: true, placeId: true } } },
  });
  const wanted = new Map<number, Wanted>();
  for (const claim of claims) {
    const line = found(
      lines.find((each) => each.id === claim.lineId),
      "line",
    );
    if (claim.hubId !== hubId) found(null, "promise");
    wanted.set(claim.id, { ...line, left: claim.quantity - claim.packed });
  }
  const first = found(lines[0]?.request, "promise");
  if (lines.some(({ request }) => request.wardId !== first.wardId || request.placeId !== first.placeId))
    throw new Refused("These go to different places. Pack a bag for each delivery place.");
  return {
    wardId: first.wardId,
    placeId: first.placeId,
    requestIds: [...new Set(lines.map((line) => line.request.id))],
    wanted,
  };
}

/** Their requests stay with their ward meanwhile. */
const shareRequests = (tx: Tx, claimIds: number[]) =>
  tx.$queryRaw`SELECT id FROM "Request" WHERE id IN (
    SELECT l."requestId" FROM "Claim" c JOIN "Line" l ON l.id = c."lineId" WHERE c.id = ANY(${claimIds})) ORDER BY id FOR SHARE`;

async function checkFits(tx: Tx, line: Wanted | undefined, itemId: number, field: string) {
  const item = await tx.item.findUnique({ where: { id: itemId } });
  if (!line || !item || !fits(line, item))
    throw new Refused("This is not what the ward asked for. Choose a piece that fits.", field);
}
