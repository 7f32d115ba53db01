import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { allow, Refused } from "@/lib/errors";
import { checkNotClosed, lockHub } from "@/lib/hubs/commands/own";
import type { declineHubInput } from "@/lib/hubs/input";
import { mayCheckHub } from "@/lib/hubs/rules";
import type { Key } from "@/lib/keys";
import { endPromises } from "@/lib/ledger/closing";
import { endTasks } from "@/lib/ledger/tasks";

/** A steward says no to a new hub, and why. It closes, and what it promised and has not packed is back on the board. */
export function declineHub(actor: Actor, input: z.output<typeof declineHubInput>, key: Key) {
  const { hubId, reason } = input;
  return change(
    actor,
    "hub.declined",
    key,
    input,
    async (tx) => {
      allow(mayCheckHub(actor));
      const hub = await lockHub(tx, hubId);
      checkNotClosed(hub);
      if (hub.checked) throw new Refused("This hub has been checked already, so it cannot be declined.");
      await tx.hub.update({ where: { id: hubId }, data: { closed: true } });
      const ended = await endPromises(tx, hubId);
      await endTasks(tx, hubId);
      return { hubId, ...ended };
    },
    reason,
  );
}
