import type { z } from "zod";
import { type Actor, isClock } from "@/lib/actor";
import { change } from "@/lib/change";
import { now, today } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { allow, found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import type { askToStopInput, endStopInput } from "@/lib/stops/input";
import { isStopDay, mayStop } from "@/lib/stops/rules";
import type { StopCall } from "@/prisma/generated/client";

/** A steward asks everybody to stop making something until a day. Asking anew for the same changes the day and the reason. */
export function askToStop(actor: Actor, input: z.output<typeof askToStopInput>, key: Key) {
  return change(actor, "stop.asked", key, input, async (tx) => {
    allow(mayStop(actor));
    if (!isStopDay(input.until, today())) throw new Refused("Choose a day from tomorrow to a year from now", "until");
    const { garmentTypeId, sizeId, until } = input;
    await lockGarment(tx, garmentTypeId, sizeId);
    await tx.stopCall.updateMany({ where: { garmentTypeId, sizeId, endedAt: null }, data: { endedAt: now() } });
    const setById = found(actor.personId, "person");
    const { id: stopId } = await tx.stopCall.create({ data: { ...input, setById, createdAt: now() } });
    return { stopId, garmentTypeId, sizeId, until: until.toISOString().slice(0, 10) };
  });
}

/** A steward, or the day that was named, says that something can be made again. */
export function endStop(actor: Actor, input: z.output<typeof endStopInput>, key: Key) {
  return change(actor, "stop.ended", key, input, async (tx) => {
    allow(mayStop(actor) || isClock(actor));
    const [stop] = await tx.$queryRaw<StopCall[]>`
      SELECT * FROM "StopCall" WHERE id = ${input.stopId} FOR NO KEY UPDATE`;
    const { id: stopId, garmentTypeId, sizeId, until, endedAt } = found(stop, "page");
    if (endedAt !== null) throw new Refused("Another steward has ended this already.");
    if (isClock(actor) && until > today()) throw new Refused("Its day has not come.");
    await tx.stopCall.update({ where: { id: stopId }, data: { endedAt: now() } });
    return { stopId, garmentTypeId, sizeId };
  });
}

/** Two stewards who name the same garment at once take turns. */
async function lockGarment(tx: Tx, id: number, sizeId: number | null) {
  await tx.$queryRaw`SELECT id FROM "GarmentType" WHERE id = ${id} FOR NO KEY UPDATE`;
  const type = await tx.garmentType.findUnique({ where: { id }, include: { sizes: { select: { id: true } } } });
  if (!type || type.regulated) throw new Refused("Choose a garment from the list", "garmentTypeId");
  if (sizeId !== null && !type.sizes.some((size) => size.id === sizeId))
    throw new Refused("Choose a size in which this garment is made, or all sizes", "sizeId");
}
