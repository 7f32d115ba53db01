import { claimLines } from "@/lib/claims/commands/claim";
import { today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { db } from "@/lib/db";
import { logGarments } from "@/lib/garments/commands/log";
import { newKey } from "@/lib/keys";
import { postRequest } from "@/lib/requests/commands/post";
import { packParcel } from "@/lib/shipments/commands/pack";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { sendParcel } from "@/lib/shipments/commands/send";
import { writeThanks } from "@/lib/thanks/commands";
import type { Chances } from "@/tests/model/chance";
import type { Quarter, QuarterHub, QuarterWard } from "@/tests/prove/quarter/world";

const urgencies = ["urgent", "soon", "soon", "soon", "routine", "routine"] as const;
const daysFor = { urgent: 4, soon: 14, routine: 28 };

/** A ward asks for 1 to 3 kinds of piece. */
export function ask({ items }: Quarter, { wardId, placeId, manager }: QuarterWard, chance: Chances) {
  const urgency = chance.pick(urgencies);
  const wanted = new Map([0, 1, 2].slice(0, chance.int(1, 3)).map(() => [chance.pick(items), chance.int(2, 24)]));
  const lines = [...wanted].map(([{ garmentTypeId, sizeId }, quantity]) => ({
    garmentTypeId,
    sizeId,
    colourId: null,
    quantity,
  }));
  const neededBy = addDays(today(), daysFor[urgency]);
  const contact = { name: "Stores", phone: "" };
  return postRequest(manager, { wardId, placeId, lines, contact, notes: "", urgency, neededBy, sure: true }, newKey());
}

type Free = { lineId: number; unclaimed: number; neededBy: Date };

/** What is left to claim that a hub makes, of one request or of the whole board, as the board shows it. */
export const listFree = ({ makes }: QuarterHub, requestId: number | null) =>
  db.$queryRaw<Free[]>`
    SELECT id AS "lineId", unclaimed, "neededBy" FROM "Line"
    WHERE open AND unclaimed > 0 AND "garmentTypeId" = ANY(${makes})
      AND (${requestId}::int IS NULL OR "requestId" = ${requestId}::int)
    ORDER BY urgency, "neededBy", "requestId", id LIMIT 3`;

/** A hub promises what it can make of some lines in the weeks to come, on top of what it has promised before. */
export async function claim({ hubId, weekly, coordinator }: QuarterHub, free: Free[]) {
  const [{ owed } = { owed: 0 }] = await db.$queryRaw<{ owed: number }[]>`
    SELECT coalesce(sum(quantity - packed), 0)::int AS owed FROM "Claim" WHERE "hubId" = ${hubId} AND quantity > packed`;
  let room = weekly * 2 - owed;
  const parts = free.flatMap(({ lineId, unclaimed }) => {
    const quantity = Math.min(unclaimed, Math.max(0, room));
    room -= quantity;
    return quantity > 0 ? [{ lineId, quantity }] : [];
  });
  if (parts.length === 0) return;
  const made = parts.reduce((sum, { quantity }) => sum + quantity, owed);
  const promisedFor = addDays(today(), Math.max(2, Math.ceil((made / weekly) * 7)));
  await claimLines(coordinator, { hubId, promisedFor, parts }, newKey());
}

export type Owed = { claimId: number; hubId: number; itemId: number; left: number; onHand: number; shipmentId: number };

/** Promises that are not packed, oldest first, with what lies on the hub's shelf for them. */
export const listOwed = () =>
  db.$queryRaw<Owed[]>`
    SELECT c.id AS "claimId", c."hubId", c.quantity - c.packed AS left, i.id AS "itemId",
      coalesce(s."onHand", 0) AS "onHand"
    FROM "Claim" c JOIN "Line" l ON l.id = c."lineId"
    JOIN "Colour" navy ON navy.slug = 'navy'
    JOIN "Item" i ON i."garmentTypeId" = l."garmentTypeId" AND i."sizeId" = l."sizeId" AND i."colourId" = navy.id
    LEFT JOIN "Stock" s ON s."hubId" = c."hubId" AND s."itemId" = i.id
    WHERE c.quantity > c.packed ORDER BY c."promisedFor", c.id`;

/** A volunteer says what they finished. */
export const log = (
  { hubId, volunteers, coordinator }: QuarterHub,
  itemId: number,
  quantity: number,
  chance: Chances,
) =>
  logGarments(
    volunteers.length > 0 ? chance.pick(volunteers) : coordinator,
    { hubId, itemId, quantity, makerId: null },
    newKey(),
  );

/** A hub packs what it promised, and sends it. */
export async function packAndSend({ hubId, coordinator }: QuarterHub, { claimId, itemId, left }: Owed) {
  const parts = [{ claimId, itemId, quantity: left }];
  const { shipmentId } = await packParcel(coordinator, { hubId, parts }, newKey());
  await sendParcel(coordinator, { shipmentId, how: "" }, newKey());
}

type Coming = { shipmentId: number; wardId: number; lines: { shipmentLineId: number; quantity: number }[] };

/** Bags that were sent 2 days ago or earlier, and nobody has counted. */
export const listComing = (before: Date) =>
  db.$queryRaw<Coming[]>`
    SELECT s.id AS "shipmentId", s."wardId",
      json_agg(json_build_object('shipmentLineId', p.id, 'quantity', p.quantity)) AS lines
    FROM "Shipment" s JOIN "ShipmentLine" p ON p."shipmentId" = s.id
    WHERE s.state IN ('sent', 'presumed') AND s."sentAt" < ${before} GROUP BY s.id ORDER BY s.id`;

/** The ward counts a bag, now and then one piece short, and mostly says thank you. */
export async function receive({ manager }: QuarterWard, { shipmentId, lines }: Coming, chance: Chances) {
  const counted = lines.map(({ shipmentLineId, quantity }) => ({
    shipmentLineId,
    good: quantity - (chance.is(0.05) ? 1 : 0),
    damaged: 0,
    wrong: 0,
  }));
  await receiveParcel(manager, { shipmentId, lines: counted, remark: "" }, newKey());
  if (chance.is(0.6)) await writeThanks(manager, { shipmentId, words: "Thank you all", shown: false }, newKey());
}
