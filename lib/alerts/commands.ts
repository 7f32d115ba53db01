import type { Actor } from "@/lib/actor";
import { type DueNeed, listFreeHubs } from "@/lib/alerts/queries";
import { chooseHubs, gapOf, mayAlert, widenAfter } from "@/lib/alerts/rules";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { allow, found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { lockLinesOf } from "@/lib/ledger/lines";
import { listStops } from "@/lib/stops/queries";
import { stopOn } from "@/lib/stops/rules";
import type { Request } from "@/prisma/generated/client";

/**
 * The nearest hubs that have room hear of a need: as many as it takes, and further ones each time, until it is claimed.
 * Where nobody is left to hear, it waits until somebody is. Of what everybody is asked to stop making nobody hears.
 */
export function alertHubs(actor: Actor, { requestId, wave }: DueNeed, key: Key) {
  return change(actor, "need.alerted", key, { requestId, wave }, async (tx) => {
    allow(mayAlert(actor));
    const request = await lockRequest(tx, requestId);
    if (request.wave !== wave) throw new Refused("Hubs have heard of this already.");
    const lines = (await lockLinesOf(tx, requestId)).filter(({ open, unclaimed }) => open && unclaimed > 0);
    if (lines.length === 0) throw new Refused("Nothing of this is needed now.");

    const stops = await listStops(tx);
    const wanted = lines.filter((line) => !stopOn(stops, line));
    const gap = gapOf(wanted);
    const free = await listFreeHubs(requestId, [...gap.keys()], tx);
    const { alerts } = env.RHYTHM;
    const hubIds = chooseHubs(gap, free, alerts);
    const later = new Date(now().getTime() + widenAfter(alerts, request.urgency) * 3_600_000);
    await tx.line.updateMany({
      where: { id: { in: lines.map(({ id }) => id) } },
      data: { alertAt: hubIds.length > 0 || wanted.length < lines.length ? later : null },
    });
    await tx.request.update({ where: { id: requestId }, data: { wave: wave + 1 } });
    await note(tx, requestId, hubIds, wave + 1);
    return { requestId, hubIds, wave: wave + 1 };
  });
}

async function lockRequest(tx: Tx, requestId: number) {
  const [row] = await tx.$queryRaw<Request[]>`SELECT * FROM "Request" WHERE id = ${requestId} FOR NO KEY UPDATE`;
  return found(row, "request");
}

const note = (tx: Tx, requestId: number, hubIds: number[], wave: number) => tx.$executeRaw`
  INSERT INTO "Alert" ("requestId", "hubId", at, wave)
  SELECT ${requestId}, "hubId", ${now()}, ${wave} FROM unnest(${hubIds}::int[]) AS "hubId" ORDER BY "hubId"
  ON CONFLICT ("requestId", "hubId") DO UPDATE SET at = excluded.at, wave = excluded.wave`;
