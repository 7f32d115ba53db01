import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import type { Tx } from "@/lib/db";
import { allow, found, Refused } from "@/lib/errors";
import type { logInput, undoInput } from "@/lib/garments/input";
import { mayLogAt, mayLogFor } from "@/lib/garments/rules";
import type { Key } from "@/lib/keys";
import { lotsOf, put, take } from "@/lib/ledger/stock";
import type { Entry } from "@/prisma/generated/client";

/** Finished pieces go on the hub's shelf, with their maker's name on them. */
export function logGarments(actor: Actor, input: z.output<typeof logInput>, key: Key) {
  return change(actor, "garments.logged", key, input, async (tx) => {
    const { hubId, itemId, quantity } = input;
    if (!mayLogAt(actor, hubId)) found(null, "hub");
    const maker = await findMaker(tx, actor, input);
    allow(mayLogFor(actor, maker));
    await checkOpen(tx, hubId);
    const item = await tx.item.findUnique({
      where: { id: itemId },
      include: { garmentType: true },
    });
    if (!item || item.garmentType.regulated) throw new Refused("Choose a garment from the list", "itemId");
    const entryId = await put(tx, { hubId, itemId }, "made", quantity, {
      makerId: maker.id,
    });
    return { hubId, makerId: maker.id, itemId, quantity, entryId };
  });
}

/** Takes back pieces that were logged by mistake, as far as they are still on the shelf. */
export function undoLog(actor: Actor, { entryId, quantity }: z.output<typeof undoInput>, key: Key) {
  return change(actor, "garments.undone", key, { entryId, quantity }, async (tx) => {
    const entry = found(
      await tx.entry.findUnique({
        where: { id: entryId },
        include: { maker: true },
      }),
      "entry",
    );
    const maker = found(entry.maker, "entry");
    if (entry.kind !== "made" || !mayLogAt(actor, entry.hubId)) found(null, "entry");
    allow(mayLogFor(actor, maker));
    const { hubId, itemId } = entry;
    const taken = await take(tx, { hubId, itemId }, "undone", quantity, {
      originId: entryId,
    });
    if (!taken) throw new Refused(await whatIsLeft(tx, entry), "quantity");
    return { hubId, makerId: maker.id, itemId, quantity, ...taken };
  });
}

/** The hub does not close meanwhile: its shelf is given away in the act that closes it. */
async function checkOpen(tx: Tx, hubId: number) {
  const [hub] = await tx.$queryRaw<{ closed: boolean }[]>`SELECT closed FROM "Hub" WHERE id = ${hubId} FOR SHARE`;
  if (hub?.closed) throw new Refused("This hub has closed. You can find others on the hubs page.");
}

async function findMaker(tx: Tx, actor: Actor, { hubId, makerId }: z.output<typeof logInput>) {
  const maker = makerId
    ? await tx.maker.findFirst({ where: { id: makerId, hubId } })
    : await tx.maker.findFirst({
        where: { hubId, personId: found(actor.personId, "maker") },
      });
  return found(maker, "maker");
}

async function whatIsLeft(tx: Tx, { id, quantity, ...shelf }: Entry) {
  const left = (await lotsOf(tx, shelf, id)).reduce((sum, lot) => sum + lot.left, 0);
  const gone = `${quantity - left} of these ${quantity} are no longer on the shelf.`;
  return left > 0 ? `${gone} You can take back ${left}.` : `${gone} There is nothing left to take back.`;
}
