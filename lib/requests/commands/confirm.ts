import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { today } from "@/lib/clock";
import { addDays, sayDay } from "@/lib/dates";
import { Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { lockLinesOf, openLines } from "@/lib/ledger/lines";
import { askHubsAnew } from "@/lib/ledger/promises";
import { listPromisers, lockOwnRequest } from "@/lib/requests/commands/own";
import type { stopInput } from "@/lib/requests/input";
import { askAnew } from "@/lib/requests/rhythm";

/** A ward says that it still needs these. A request that slept is on the board again, and its hubs are told. */
export function confirmRequest(actor: Actor, { requestId }: z.output<typeof stopInput>, key: Key) {
  return change(actor, "request.confirmed", key, { requestId }, async (tx) => {
    const request = await lockOwnRequest(tx, actor, requestId, "keep");
    if (request.state === "held")
      throw new Refused("A steward is checking your ward first. You do not need to do anything now.");
    const woken = request.state === "sleeping";
    const anew = askAnew(request, today());
    if (!woken && request.asks === 0 && request.askOn?.getTime() === anew.askOn.getTime())
      throw new Refused(`Your ward has said so already. We ask again on ${sayDay(anew.askOn)}.`);
    await tx.request.update({ where: { id: requestId }, data: { state: "open", ...anew } });
    if (woken) {
      const lines = await lockLinesOf(tx, requestId);
      await openLines(tx, [requestId]);
      await askHubsAnew(
        tx,
        lines.map(({ id }) => id),
        addDays(today(), 1),
      );
    }
    return { requestId, wardId: request.wardId, woken, hubIds: woken ? await listPromisers(tx, requestId) : [] };
  });
}
