import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { today } from "@/lib/clock";
import { sayDay } from "@/lib/dates";
import { Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { lockLinesOf } from "@/lib/ledger/lines";
import { hear, listPromisers, lockOwnRequest } from "@/lib/requests/commands/own";
import type { redateRequestInput } from "@/lib/requests/input";
import { isSensibleDay } from "@/lib/requests/rules";

const dayOf = (day: Date) => day.toISOString().slice(0, 10);

/** A ward chooses another day by which it needs what it asked for. The hubs that promised some are told. */
export function redateRequest(actor: Actor, input: z.output<typeof redateRequestInput>, key: Key) {
  const { requestId, neededBy } = input;
  return change(actor, "request.redated", key, input, async (tx) => {
    const request = await lockOwnRequest(tx, actor, requestId, "day");
    if (request.state === "sleeping") throw new Refused("This request is asleep. Wake it first.", "neededBy");
    if (!isSensibleDay(neededBy, today())) throw new Refused("Choose a day from today to a year from now", "neededBy");
    if (neededBy.getTime() === request.neededBy.getTime())
      throw new Refused(`You need them by ${sayDay(neededBy)} already. Choose another day.`, "neededBy");
    await tx.request.update({ where: { id: requestId }, data: { neededBy } });
    await hear(tx, { ...request, neededBy });
    await lockLinesOf(tx, requestId);
    await tx.line.updateMany({ where: { requestId }, data: { neededBy } });
    return {
      requestId,
      wardId: request.wardId,
      was: dayOf(request.neededBy),
      neededBy: dayOf(neededBy),
      hubIds: await listPromisers(tx, requestId),
    };
  });
}
