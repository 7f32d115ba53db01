import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { newJoinCode } from "@/lib/hubs/code";
import { lockOwnHub } from "@/lib/hubs/commands/own";
import type { onlyHubInput } from "@/lib/hubs/input";
import type { Key } from "@/lib/keys";

/** A coordinator makes a new link to join by. The old one stops working at once. */
export function newJoinLink(actor: Actor, { hubId }: z.output<typeof onlyHubInput>, key: Key) {
  return change(actor, "hub.link-changed", key, { hubId }, async (tx) => {
    await lockOwnHub(tx, actor, hubId);
    await tx.hub.update({ where: { id: hubId }, data: { joinCode: newJoinCode() } });
    return { hubId };
  });
}
