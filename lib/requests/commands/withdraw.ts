import type { z } from "zod";
import { asOnBehalf } from "@/lib/act-for";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import type { Key } from "@/lib/keys";
import { lockLinesOf } from "@/lib/ledger/lines";
import { askNoMore, cut, lockClaimsOn } from "@/lib/ledger/promises";
import { lockOwnRequest } from "@/lib/requests/commands/own";
import type { withdrawInput } from "@/lib/requests/input";

/** A ward takes a request back. Promises that nobody has packed end; what is in bags still comes. */
export function withdrawRequest(actor: Actor, input: z.output<typeof withdrawInput>, key: Key) {
  const { words, ...rest } = input;
  return change(
    actor,
    "request.withdrawn",
    key,
    input,
    async (tx) => {
      const request = await lockOwnRequest(tx, actor, input.requestId, "stop", input.onBehalf);
      await tx.request.update({
        where: { id: request.id },
        data: { state: "withdrawn", askOn: null, asks: 0 },
      });
      const standing = await lockLinesOf(tx, request.id);
      await lockClaimsOn(
        tx,
        standing.map((line) => line.id),
      );
      const lines = [];
      for (const line of standing) {
        const { cuts, short } = await cut(tx, line.id, line.claimed);
        await tx.line.update({
          where: { id: line.id },
          data: { open: false, claimed: short, asked: short },
        });
        lines.push({ lineId: line.id, asked: short, cuts });
      }
      await askNoMore(
        tx,
        standing.map((line) => line.id),
      );
      const hubIds = [...new Set(lines.flatMap((line) => line.cuts.map((part) => part.hubId)))];
      return {
        requestId: rest.requestId,
        wardId: request.wardId,
        reason: rest.reason,
        lines,
        hubIds,
        ...asOnBehalf(input.onBehalf),
      };
    },
    input.onBehalf?.reason ?? words,
  );
}
