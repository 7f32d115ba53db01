import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { today } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { allow, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { openLines } from "@/lib/ledger/lines";
import { askAnew } from "@/lib/requests/rhythm";
import { lockWard } from "@/lib/wards/commands/own";
import type { declineWardInput, wardInput } from "@/lib/wards/input";
import { mayCheck } from "@/lib/wards/rules";
import type { Request } from "@/prisma/generated/client";

/** A steward says that a ward is real: what it asked for, and was held, goes on the board. */
export function checkWard(actor: Actor, { wardId }: z.output<typeof wardInput>, key: Key) {
  return change(actor, "ward.checked", key, { wardId }, async (tx) => {
    allow(mayCheck(actor));
    await decide(tx, wardId, "checked");
    const held = await lockHeld(tx, wardId);
    for (const request of held) {
      const data = { state: "open", ...askAnew(request, today()) } as const;
      await tx.request.update({ where: { id: request.id }, data });
    }
    const requestIds = held.map(({ id }) => id);
    await openLines(tx, requestIds);
    return { wardId, requestIds };
  });
}

/** A steward says no, and why. What the ward asked for never goes on the board. */
export function declineWard(actor: Actor, input: z.output<typeof declineWardInput>, key: Key) {
  const { wardId, reason } = input;
  return change(
    actor,
    "ward.declined",
    key,
    input,
    async (tx) => {
      allow(mayCheck(actor));
      await decide(tx, wardId, "declined");
      const requestIds = (await lockHeld(tx, wardId)).map(({ id }) => id);
      await tx.request.updateMany({ where: { id: { in: requestIds } }, data: { state: "declined" } });
      return { wardId, requestIds };
    },
    reason,
  );
}

async function decide(tx: Tx, wardId: number, state: "checked" | "declined") {
  await lockWard(tx, wardId);
  const { count } = await tx.ward.updateMany({
    where: { id: wardId, state: "held", mergedIntoId: null },
    data: { state },
  });
  if (count === 0) throw new Refused("Another steward has decided about this ward already.");
}

const lockHeld = (tx: Tx, wardId: number) =>
  tx.$queryRaw<Request[]>`
    SELECT * FROM "Request" WHERE "wardId" = ${wardId} AND state = 'held' ORDER BY id FOR NO KEY UPDATE`;
