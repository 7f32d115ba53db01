import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now, today } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { checkWardNotBlocked } from "@/lib/ledger/blocks";
import { listResting, shareRestsOf } from "@/lib/ledger/rests";
import { newRequestRef } from "@/lib/refs";
import { checkGarments } from "@/lib/requests/commands/own";
import type { RequestInput } from "@/lib/requests/input";
import { askAnew } from "@/lib/requests/rhythm";
import { isSensibleDay, mayAsk, unusual } from "@/lib/requests/rules";
import { refusalOf } from "@/lib/rests/rules";
import { placesOf } from "@/lib/wards/rules";
import type { Ward } from "@/prisma/generated/client";

/** A ward asks. The request waits, held, while its ward is being checked. */
export function postRequest(actor: Actor, input: RequestInput, key: Key) {
  return change(actor, "request.posted", key, input, async (tx) => {
    const rests = await shareRestsOf(tx, input.wardId);
    const ward = await lockWard(tx, input.wardId);
    if (!mayAsk(actor, ward.id)) found(null, "ward");
    if (ward.mergedIntoId !== null)
      throw new Refused("Your ward is one with another now. Open this page again, and nothing you typed is lost.");
    checkWardNotBlocked(ward);
    if (ward.state === "declined") throw new Refused("This ward cannot ask at the moment. Write to a steward.");
    if (refusalOf(rests))
      throw new Refused("Your site takes no donated clothing at the moment, so this cannot be sent.");
    if (!isSensibleDay(input.neededBy, today()))
      throw new Refused("Choose a day from today to a year from now", "neededBy");
    await checkPlace(tx, ward, input.placeId);
    await checkLines(tx, input);

    const open = ward.state === "checked";
    const full = await listResting(tx, ward.id, input.lines);
    const request = await tx.request.create({
      data: {
        ref: await newRequestRef(tx),
        wardId: ward.id,
        placeId: input.placeId,
        askedById: found(actor.personId, "person"),
        state: open ? "open" : "held",
        urgency: input.urgency,
        neededBy: input.neededBy,
        ...(open ? askAnew({ ...input, askedForDay: null }, today()) : {}),
        notes: input.notes,
        createdAt: now(),
        contact: { create: input.contact },
        lines: {
          create: input.lines.map(({ quantity, ...what }) => {
            const resting = full.has(what.garmentTypeId);
            const { urgency, neededBy } = input;
            return { ...what, asked: quantity, open: open && !resting, resting, urgency, neededBy };
          }),
        },
      },
      include: { lines: { orderBy: { id: "asc" } } },
    });
    const lines = request.lines.map(({ id: lineId, garmentTypeId, sizeId, colourId, asked }) => ({
      lineId,
      garmentTypeId,
      sizeId,
      colourId,
      asked,
    }));
    return {
      requestId: request.id,
      wardId: ward.id,
      state: request.state,
      lines,
    };
  });
}

async function lockWard(tx: Tx, wardId: number) {
  const [ward] = await tx.$queryRaw<Ward[]>`SELECT * FROM "Ward" WHERE id = ${wardId} FOR SHARE`;
  return found(ward, "ward");
}

async function checkPlace(tx: Tx, ward: Ward, placeId: number) {
  const place = await tx.deliveryPlace.findFirst({ where: { id: placeId, ...placesOf(ward) } });
  if (!place) throw new Refused("Choose a delivery place at your site", "placeId");
}

async function checkLines(tx: Tx, { lines, sure }: RequestInput) {
  const ceilings = await checkGarments(tx, lines);
  if (!sure && unusual(lines, ceilings).length > 0)
    throw new Refused("That is more than most wards ask for. Check the numbers, and say that you are sure.", "sure");
}
