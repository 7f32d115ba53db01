import { type Actor, isClock } from "@/lib/actor";
import { change } from "@/lib/change";
import { allow, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { isContactOver } from "@/lib/privacy/queries/over";

/** Nothing of a request is to come any more, for so long that who takes it is not asked for again. */
export function forgetContact(actor: Actor, { requestId }: { requestId: number }, key: Key) {
  return change(actor, "contact.forgotten", key, { requestId }, async (tx) => {
    allow(isClock(actor));
    if (!(await isContactOver(requestId, tx))) throw new Refused("Something of it is still to come.");
    const { count } = await tx.contact.deleteMany({ where: { requestId } });
    if (count === 0) throw new Refused("It has been forgotten already.");
    return { requestId };
  });
}
