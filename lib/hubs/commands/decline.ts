import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import type { Tx } from "@/lib/db";
import { allow, Refused } from "@/lib/errors";
import { checkNotClosed, lockHub } from "@/lib/hubs/commands/own";
import type { declineHubInput } from "@/lib/hubs/input";
import { mayCheckHub } from "@/lib/hubs/rules";
import type { Key } from "@/lib/keys";
import { lockLines, moveLine } from "@/lib/ledger/lines";
import { lockClaims, releasePieces } from "@/lib/ledger/promises";
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

/** The hub is locked, so it claims nothing meanwhile. */
async function endPromises(tx: Tx, hubId: number) {
  const where = { hubId };
  const promised = await tx.claim.findMany({ where, include: { line: true }, orderBy: { id: "asc" } });
  await lockLines(tx, [...new Set(promised.map((claim) => claim.lineId))]);
  const claims = await lockClaims(
    tx,
    promised.map((claim) => claim.id),
  );
  const cuts = [];
  for (const { id: claimId, lineId, quantity: held, packed } of claims) {
    const quantity = held - packed;
    if (quantity === 0) continue;
    await releasePieces(tx, claimId, quantity);
    await moveLine(tx, lineId, { claimed: -quantity });
    cuts.push({ claimId, hubId, quantity });
  }
  const cut = new Set(cuts.map((part) => part.claimId));
  const requestIds = promised.filter((claim) => cut.has(claim.id)).map((claim) => claim.line.requestId);
  return { requestIds: [...new Set(requestIds)], cuts };
}
