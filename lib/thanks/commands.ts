import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import type { thanksInput } from "@/lib/thanks/input";
import { isThankable, mayThank } from "@/lib/thanks/rules";
import type { Shipment } from "@/prisma/generated/client";

/** A ward thanks everybody whose pieces were in a bag, once, in its own words. */
export function writeThanks(actor: Actor, input: z.output<typeof thanksInput>, key: Key) {
  return change(actor, "thanks.written", key, input, async (tx) => {
    const { id: shipmentId, hubId, wardId } = await lockParcel(tx, actor, input.shipmentId);
    const makers = await whoMade(tx, shipmentId);
    const thanks = await tx.thanks.create({
      data: {
        shipmentId,
        wardId,
        writtenById: found(actor.personId, "person"),
        words: input.words,
        shown: input.shown,
        createdAt: now(),
        recipients: { createMany: { data: makers } },
      },
    });
    const requestIds = await requestsOf(tx, shipmentId);
    return {
      thanksId: thanks.id,
      shipmentId,
      hubId,
      wardId,
      requestIds,
      people: makers.length,
    };
  });
}

async function lockParcel(tx: Tx, actor: Actor, shipmentId: number) {
  const [row] = await tx.$queryRaw<Shipment[]>`SELECT * FROM "Shipment" WHERE id = ${shipmentId} FOR NO KEY UPDATE`;
  const parcel = found(row && mayThank(actor, row) ? row : null, "bag");
  if (!isThankable(parcel.state))
    throw new Refused("This bag has not been sent yet. You can say thank you when it has.");
  if (await tx.thanks.findUnique({ where: { shipmentId } }))
    throw new Refused("Your ward has thanked the people who made these already.");
  return parcel;
}

const whoMade = (tx: Tx, shipmentId: number) =>
  tx.$queryRaw<{ makerId: number; pieces: number }[]>`
    SELECT made."makerId", sum(t.quantity)::int AS pieces
    FROM "ShipmentLine" line
    JOIN "Entry" packed ON packed."shipmentLineId" = line.id AND packed.kind = 'packed'
    JOIN "Taken" t ON t."byId" = packed.id JOIN "Entry" made ON made.id = t."lotId"
    WHERE line."shipmentId" = ${shipmentId} AND made."makerId" IS NOT NULL
    GROUP BY 1 ORDER BY 1`;

async function requestsOf(tx: Tx, shipmentId: number) {
  const lines = await tx.shipmentLine.findMany({
    where: { shipmentId },
    select: { claim: { select: { line: { select: { requestId: true } } } } },
  });
  return [...new Set(lines.map((line) => line.claim.line.requestId))];
}
