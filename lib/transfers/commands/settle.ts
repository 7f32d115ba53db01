import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { putDown } from "@/lib/ledger/transfers";
import { aboutBoth, findTransfer } from "@/lib/transfers/commands/own";
import type { countInInput, transferInput } from "@/lib/transfers/input";

/** The hub that was given pieces counts what came. They lie on its shelf, still their makers'. The rest is lost. */
export function receiveTransfer(actor: Actor, input: z.output<typeof countInInput>, key: Key) {
  return change(actor, "transfer.received", key, input, async (tx) => {
    const transfer = await findTransfer(tx, actor, input.transferId, "toHubId");
    await move(tx, transfer.id, "arrived");
    const lines = [];
    for (const line of await linesOf(tx, transfer.id)) {
      const arrived = countOf(line, input);
      if (arrived > 0) await tx.transferLine.update({ where: { id: line.id }, data: { arrived } });
      const back = await putDown(tx, transfer.toHubId, "arrived", line, arrived);
      lines.push({ transferLineId: line.id, itemId: line.itemId, quantity: line.quantity, arrived, back });
    }
    return { ...aboutBoth(transfer), lines };
  });
}

/** The hub that gave pieces takes them back before they were counted in: they lie on its shelf again. */
export function takeBackTransfer(actor: Actor, input: z.output<typeof transferInput>, key: Key) {
  return change(actor, "transfer.taken-back", key, input, async (tx) => {
    const transfer = await findTransfer(tx, actor, input.transferId, "fromHubId");
    await move(tx, transfer.id, "back");
    const lines = [];
    for (const line of await linesOf(tx, transfer.id)) {
      const back = await putDown(tx, transfer.fromHubId, "returned", line, line.quantity);
      lines.push({ transferLineId: line.id, itemId: line.itemId, back });
    }
    return { ...aboutBoth(transfer), lines };
  });
}

/** One of them settles it: whoever comes second finds it settled. */
async function move(tx: Tx, id: number, state: "arrived" | "back") {
  const { count } = await tx.transfer.updateMany({ where: { id, state: "sent" }, data: { state, settledAt: now() } });
  if (count === 0) throw new Refused("These pieces have been counted in or taken back already.");
}

const linesOf = (tx: Tx, transferId: number) =>
  tx.transferLine.findMany({ where: { transferId }, orderBy: { itemId: "asc" } });

function countOf(line: { id: number; quantity: number }, { lines }: z.output<typeof countInInput>) {
  const row = lines.findIndex(({ transferLineId }) => transferLineId === line.id);
  const arrived = lines[row]?.arrived;
  if (arrived === undefined) throw new Refused("Write how many came of every garment.");
  if (arrived > line.quantity)
    throw new Refused(
      `They gave ${line.quantity}. If more came, write ${line.quantity} here, and count your shelf afterwards.`,
      `lines.${row}.arrived`,
    );
  return arrived;
}
