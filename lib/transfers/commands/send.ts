import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import type { Key } from "@/lib/keys";
import { give } from "@/lib/ledger/transfers";
import { checkRuns, lockGift } from "@/lib/transfers/commands/own";
import type { GiveInput } from "@/lib/transfers/input";

/** A hub gives pieces on its shelf to another. They leave the shelf now, and are the other's once it has counted them. */
export function sendTransfer(actor: Actor, input: GiveInput, key: Key) {
  return change(actor, "transfer.sent", key, input, async (tx) => {
    checkRuns(actor, input.fromHubId);
    await lockGift(tx, input.fromHubId, input.toHubId);
    return { ...(await give(tx, input)), hubIds: [input.fromHubId, input.toHubId] };
  });
}
