import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { lockLinesOf } from "@/lib/ledger/lines";
import { askFor, hear, lockOwnRequest } from "@/lib/requests/commands/own";
import type { reduceInput } from "@/lib/requests/input";

/** A ward needs fewer, on one or several lines: all of it, or nothing. `was` is the number that the person saw. */
export function reduceRequest(actor: Actor, input: z.output<typeof reduceInput>, key: Key) {
  return change(actor, "request.reduced", key, input, async (tx) => {
    const request = await lockOwnRequest(tx, actor, input.requestId, "fewer");
    if (request.state !== "open")
      throw new Refused("This request is not on the board now, so its numbers cannot change.");
    await hear(tx, request);
    const lines = [];
    for (const line of await lockLinesOf(tx, request.id)) {
      const row = input.lines.findIndex(({ lineId }) => lineId === line.id);
      const said = input.lines[row];
      if (!said || said.asked === said.was) continue;
      const field = `lines.${row}.asked`;
      if (line.asked !== said.was)
        throw new Refused(
          `Somebody has changed this to ${line.asked} since you opened the page. Check it again.`,
          field,
        );
      if (said.asked > line.asked)
        throw new Refused(`You asked for ${line.asked}. Write a number that is ${line.asked} or less.`, field);
      const cuts = await askFor(tx, line, said.asked, field);
      lines.push({ lineId: line.id, was: line.asked, asked: said.asked, cuts });
    }
    if (lines.length === 0)
      throw new Refused("Lower at least 1 number. If you still need all of these, say so instead.");
    const hubIds = [...new Set(lines.flatMap(({ cuts }) => cuts.map(({ hubId }) => hubId)))];
    return { requestId: request.id, wardId: request.wardId, lines, hubIds };
  });
}
