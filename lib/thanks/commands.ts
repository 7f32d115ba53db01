import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { listWork, requestsOf } from "@/lib/tasks/queries/work";
import type { hideInput, thanksInput } from "@/lib/thanks/input";
import { holdsName, isThankable, mayThank } from "@/lib/thanks/rules";
import type { Shipment } from "@/prisma/generated/client";

/** A ward thanks everybody whose work was in a bag, once, in its own words: who made pieces, and who did a small job. */
export function writeThanks(actor: Actor, input: z.output<typeof thanksInput>, key: Key) {
  return change(actor, "thanks.written", key, input, async (tx) => {
    const { id: shipmentId, hubId, wardId } = await lockThankable(tx, actor, input.shipmentId);
    if (input.shown) await checkNameless(tx, wardId, input.words);
    const people = await whoWorked(tx, shipmentId);
    const thanks = await tx.thanks.create({
      data: {
        shipmentId,
        wardId,
        writtenById: found(actor.personId, "person"),
        words: input.words,
        shown: input.shown,
        createdAt: now(),
        recipients: { createMany: { data: people } },
      },
    });
    const requestIds = await requestsOf(shipmentId, tx);
    return {
      thanksId: thanks.id,
      shipmentId,
      hubId,
      wardId,
      requestIds,
      people: people.length,
    };
  });
}

/** The ward takes back that everybody may read its words. Those who made the pieces keep them. */
export function hideThanks(actor: Actor, input: z.output<typeof hideInput>, key: Key) {
  return change(actor, "thanks.hidden", key, input, async (tx) => {
    const { id: shipmentId, wardId } = await lockParcel(tx, actor, input.shipmentId);
    const { count } = await tx.thanks.updateMany({ where: { shipmentId, shown: true }, data: { shown: false } });
    if (count === 0) throw new Refused("These words are not shown to everybody now.");
    return { shipmentId, wardId, requestIds: await requestsOf(shipmentId, tx) };
  });
}

async function lockThankable(tx: Tx, actor: Actor, shipmentId: number) {
  const parcel = await lockParcel(tx, actor, shipmentId);
  if (!isThankable(parcel.state))
    throw new Refused("This bag has not been sent yet. You can say thank you when it has.");
  if (await tx.thanks.findUnique({ where: { shipmentId } }))
    throw new Refused("Your ward has thanked the people who made these already.");
  return parcel;
}

async function lockParcel(tx: Tx, actor: Actor, shipmentId: number) {
  const [row] = await tx.$queryRaw<Shipment[]>`SELECT * FROM "Shipment" WHERE id = ${shipmentId} FOR NO KEY UPDATE`;
  return found(row && mayThank(actor, row) ? row : null, "bag");
}

async function checkNameless(tx: Tx, wardId: number, words: string) {
  const { name, site } = await tx.ward.findUniqueOrThrow({ where: { id: wardId }, include: { site: true } });
  if ([name, site.name].some((each) => holdsName(words, each)))
    throw new Refused(
      "Your words hold the name of your ward or site. Take the name out, or leave this box empty.",
      "shown",
    );
}

/** Each once, however much they made and did. */
async function whoWorked(tx: Tx, shipmentId: number) {
  const made = await whoMade(tx, shipmentId);
  const did = (await listWork([shipmentId], tx)).map(({ makerId }) => makerId);
  const piecesOf = new Map(made.map(({ makerId, pieces }) => [makerId, pieces]));
  return [...new Set([...piecesOf.keys(), ...did])].map((makerId) => ({
    makerId,
    pieces: piecesOf.get(makerId) ?? 0,
    tasks: did.filter((each) => each === makerId).length,
  }));
}

const whoMade = (tx: Tx, shipmentId: number) =>
  tx.$queryRaw<{ makerId: number; pieces: number }[]>`
    SELECT made."makerId", sum(t.quantity)::int AS pieces
    FROM "ShipmentLine" line
    JOIN "Entry" packed ON packed."shipmentLineId" = line.id AND packed.kind = 'packed'
    JOIN "Taken" t ON t."byId" = packed.id JOIN "Entry" made ON made.id = t."lotId"
    WHERE line."shipmentId" = ${shipmentId} AND made."makerId" IS NOT NULL
    GROUP BY 1 ORDER BY 1`;
