import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { Refused } from "@/lib/errors";
import { lockOwnHub } from "@/lib/hubs/commands/own";
import type { makerInput } from "@/lib/hubs/input";
import type { Key } from "@/lib/keys";

/** A coordinator adds somebody without e-mail, and logs for them from then on. */
export function addMaker(actor: Actor, { hubId, name }: z.output<typeof makerInput>, key: Key) {
  return change(actor, "maker.added", key, { hubId, name }, async (tx) => {
    await lockOwnHub(tx, actor, hubId);
    const same = await tx.maker.findFirst({ where: { hubId, name: { equals: name, mode: "insensitive" } } });
    if (same)
      throw new Refused(`There is a ${same.name} here already. Add a letter, so that you can tell them apart.`, "name");
    const { id: makerId } = await tx.maker.create({ data: { hubId, name } });
    return { hubId, makerId };
  });
}
