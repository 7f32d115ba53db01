import type { z } from "zod";
import { asOnBehalf } from "@/lib/act-for";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { lockLinesOf } from "@/lib/ledger/lines";
import { hear, lockOwnRequest } from "@/lib/requests/commands/own";
import type { stopInput } from "@/lib/requests/input";

/** A ward asks for no more: what hubs have promised still comes, and the rest is off the board. */
export function stopAsking(actor: Actor, input: z.output<typeof stopInput>, key: Key) {
  const work = async (tx: Tx) => {
    const request = await lockOwnRequest(tx, actor, input.requestId, undefined, input.onBehalf);
    await hear(tx, request);
    const lines = (await lockLinesOf(tx, request.id)).filter((line) => line.unclaimed > 0);
    if (lines.length === 0)
      throw new Refused("Everything on this request is promised, so there is nothing left to stop.");
    for (const { id, claimed } of lines) await tx.line.update({ where: { id }, data: { asked: claimed } });
    return {
      requestId: request.id,
      wardId: request.wardId,
      lines: lines.map((line) => ({
        lineId: line.id,
        was: line.asked,
        asked: line.claimed,
      })),
      ...asOnBehalf(input.onBehalf),
    };
  };
  return change(actor, "request.stopped", key, input, work, input.onBehalf?.reason);
}
