import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import type { Tx } from "@/lib/db";
import { allow, found, Refused } from "@/lib/errors";
import { checkNotClosed, lockHub } from "@/lib/hubs/commands/own";
import type { onlyHubInput } from "@/lib/hubs/input";
import { mayCheckHub, mayVouchFor, wordsNeeded } from "@/lib/hubs/rules";
import type { Key } from "@/lib/keys";

const checkedAlready = "This hub has been checked already. There is nothing more to do.";

/** A steward says that a hub is real. */
export function checkHub(actor: Actor, { hubId }: z.output<typeof onlyHubInput>, key: Key) {
  return change(actor, "hub.checked", key, { hubId }, async (tx) => {
    allow(mayCheckHub(actor));
    await lockNewHub(tx, hubId);
    await tx.hub.update({ where: { id: hubId }, data: { checked: true } });
    return { hubId };
  });
}

/** A coordinator of a checked hub gives their word that another hub is real. The second word checks it. */
export function vouchForHub(actor: Actor, { hubId }: z.output<typeof onlyHubInput>, key: Key) {
  return change(actor, "hub.vouched", key, { hubId }, async (tx) => {
    allow(mayVouchFor(actor, hubId));
    const personId = found(actor.personId, "person");
    await lockNewHub(tx, hubId);
    const given = await tx.hubCheck.createMany({ data: { hubId, personId }, skipDuplicates: true });
    if (given.count === 0) throw new Refused("You have given your word for this hub already. Thank you.");
    const checked = (await countWords(tx, hubId)) >= wordsNeeded;
    if (checked) await tx.hub.update({ where: { id: hubId }, data: { checked } });
    return { hubId, personId, checked };
  });
}

async function lockNewHub(tx: Tx, hubId: number) {
  const hub = await lockHub(tx, hubId);
  checkNotClosed(hub);
  if (hub.checked) throw new Refused(checkedAlready);
}

/** A word counts while whoever gave it still coordinates a checked hub. */
const countWords = (tx: Tx, hubId: number) =>
  tx.hubCheck.count({
    where: {
      hubId,
      person: {
        hubs: {
          some: {
            role: "coordinator",
            state: "active",
            hub: { checked: true, closed: false, blockedAt: null, id: { not: hubId } },
          },
        },
      },
    },
  });
