import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { allow, found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { restLines } from "@/lib/ledger/rests";
import type { blockWardInput } from "@/lib/stewards/input";
import { maySteward } from "@/lib/stewards/rules";
import type { Ward } from "@/prisma/generated/client";

type Input = z.output<typeof blockWardInput>;

/** A steward puts a ward on hold, and says why. What it asked for rests; promises stand; what is on its way arrives. */
export function blockWard(actor: Actor, input: Input, key: Key) {
  const work = async (tx: Tx) => {
    const ward = await lockWard(tx, actor, input.wardId);
    if (ward.mergedIntoId !== null)
      throw new Refused(`${ward.name} is one with another ward now. Put that one on hold.`);
    if (ward.blockedAt) throw new Refused(`${ward.name} is on hold already.`);
    if (ward.state === "declined") throw new Refused(`${ward.name} could not be checked, so it asks for nothing.`);
    await tx.ward.update({ where: { id: ward.id }, data: { blockedAt: now() } });
    return factsOf(tx, ward.id);
  };
  return change(actor, "ward.blocked", key, input, work, input.reason);
}

/** It goes on: what rested because of it is on the board again. */
export function unblockWard(actor: Actor, input: Input, key: Key) {
  const work = async (tx: Tx) => {
    const ward = await lockWard(tx, actor, input.wardId);
    if (!ward.blockedAt) throw new Refused(`${ward.name} is not on hold.`);
    await tx.ward.update({ where: { id: ward.id }, data: { blockedAt: null } });
    return factsOf(tx, ward.id);
  };
  return change(actor, "ward.unblocked", key, input, work, input.reason);
}

async function lockWard(tx: Tx, actor: Actor, wardId: number) {
  allow(maySteward(actor));
  const [ward] = await tx.$queryRaw<Ward[]>`SELECT * FROM "Ward" WHERE id = ${wardId} FOR NO KEY UPDATE`;
  return found(ward, "ward");
}

/** The requests that rest or open with the ward, and the hubs that have promised some of them and not sent it. */
async function factsOf(tx: Tx, wardId: number) {
  await restLines(tx, [wardId]);
  const standing = await tx.request.findMany({
    where: { wardId, state: { in: ["held", "open", "sleeping"] } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const requestIds = standing.map(({ id }) => id);
  const hubs = await tx.$queryRaw<{ hubId: number }[]>`
    SELECT DISTINCT c."hubId" FROM "Claim" c JOIN "Line" l ON l.id = c."lineId"
    WHERE l."requestId" = ANY(${requestIds}) AND c.quantity > c.sent ORDER BY c."hubId"`;
  return { wardId, requestIds, hubIds: hubs.map(({ hubId }) => hubId) };
}
