import type { z } from "zod";
import { asOnBehalf } from "@/lib/act-for";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { lockLines } from "@/lib/ledger/lines";
import { askFor, hear, lockRequest, mayChange } from "@/lib/requests/commands/own";
import type { changeLineInput } from "@/lib/requests/input";

/**
 * A ward asks for another number on one line. Asking for fewer takes back promises that nobody has packed, newest
 * first. `was` is the number that the person saw.
 */
export function changeLine(actor: Actor, input: z.output<typeof changeLineInput>, key: Key) {
  const work = async (tx: Tx) => {
    const { request, garmentType } = await findOwn(tx, actor, input);
    if (input.asked > input.was && input.asked > garmentType.ceiling && !input.sure)
      throw new Refused(`That is more ${garmentType.many} than most wards ask for. Say that you are sure.`, "sure");

    await hear(tx, await lockRequest(tx, request.id));
    const line = found((await lockLines(tx, [input.lineId]))[0], "line");
    // A line that rests is changed as one that is open. Whoever takes the request off the board locks this line as well.
    const { state } = await tx.request.findUniqueOrThrow({ where: { id: request.id }, select: { state: true } });
    if (!line.open && !(line.resting && state === "open"))
      throw new Refused("This request is not on the board now, so its numbers cannot change.", "asked");
    if (line.asked !== input.was)
      throw new Refused(
        `Somebody has changed this to ${line.asked} since you opened the page. Check it again.`,
        "asked",
      );

    const cuts = await askFor(tx, line, input.asked, "asked");
    return {
      requestId: request.id,
      wardId: request.wardId,
      lineId: line.id,
      was: line.asked,
      asked: input.asked,
      cuts,
      hubIds: [...new Set(cuts.map((part) => part.hubId))],
      ...asOnBehalf(input.onBehalf),
    };
  };
  return change(actor, "line.changed", key, input, work, input.onBehalf?.reason);
}

async function findOwn(tx: Tx, actor: Actor, { lineId, onBehalf }: z.output<typeof changeLineInput>) {
  const line = found(
    await tx.line.findUnique({
      where: { id: lineId },
      include: { request: true, garmentType: true },
    }),
    "line",
  );
  await mayChange(tx, actor, line.request.wardId, "line", onBehalf);
  return line;
}
