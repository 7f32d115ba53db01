import type { Actor } from "@/lib/actor";
import { newKey } from "@/lib/keys";
import { blockHub, unblockHub } from "@/lib/stewards/commands/hub";
import { blockPerson, unblockPerson } from "@/lib/stewards/commands/person";
import { blockWard, unblockWard } from "@/lib/stewards/commands/ward";
import type { Prepared } from "@/tests/permissions/prepare";
import type { Scene } from "@/tests/permissions/world";
import { make } from "@/tests/support/make";

const now = (attempt: (actor: Actor) => Promise<unknown>): Prepared => ({ attempt: async (actor) => attempt(actor) });
const reason = "We could not reach them";

/** What stewards put on hold and let go on. */
export const stewardTries = {
  blockPerson: async ({ asker: { personId } }: Scene) =>
    now((actor) => blockPerson(actor, { personId, reason }, newKey())),
  unblockPerson: async ({ asker: { personId } }: Scene) => {
    await blockPerson(await make.steward(), { personId, reason }, newKey());
    return now((actor) => unblockPerson(actor, { personId, reason }, newKey()));
  },
  blockHub: async ({ hub: { id: hubId } }: Scene) => now((actor) => blockHub(actor, { hubId, reason }, newKey())),
  unblockHub: async ({ hub: { id: hubId } }: Scene) => {
    await blockHub(await make.steward(), { hubId, reason }, newKey());
    return now((actor) => unblockHub(actor, { hubId, reason }, newKey()));
  },
  blockWard: async ({ ward: { id: wardId } }: Scene) => now((actor) => blockWard(actor, { wardId, reason }, newKey())),
  unblockWard: async ({ ward: { id: wardId } }: Scene) => {
    await blockWard(await make.steward(), { wardId, reason }, newKey());
    return now((actor) => unblockWard(actor, { wardId, reason }, newKey()));
  },
};
