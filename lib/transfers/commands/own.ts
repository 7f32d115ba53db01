import { type Actor, isMemberOf } from "@/lib/actor";
import type { Tx } from "@/lib/db";
import { allow, found, Refused } from "@/lib/errors";
import { mayGive } from "@/lib/transfers/rules";
import type { Hub, Transfer } from "@/prisma/generated/client";

/** Makes sure that somebody gives and takes for this hub. Its inside does not exist for those outside. */
export function checkRuns(actor: Actor, hubId: number) {
  if (!isMemberOf(actor, hubId)) found(null, "hub");
  allow(mayGive(actor, hubId));
}

/** Both hubs of a gift, which neither close nor open meanwhile. Whoever gives may have closed; whoever gets may not. */
export async function lockGift(tx: Tx, fromHubId: number, toHubId: number) {
  if (fromHubId === toHubId) throw new Refused("Choose another hub than your own.", "toHubId");
  const hubs = await tx.$queryRaw<Hub[]>`
    SELECT * FROM "Hub" WHERE id IN (${fromHubId}, ${toHubId}) ORDER BY id FOR SHARE`;
  const [from, to] = [fromHubId, toHubId].map((id) => hubs.find((hub) => hub.id === id));
  checkGives(found(from, "hub"));
  checkGets(found(to, "hub"));
}

export function checkGives(hub: Hub) {
  if (hub.blockedAt) throw new Refused("Your hub is on hold, so it gives nothing away now.");
  if (!hub.checked) throw new Refused("Somebody has to check your hub before it gives pieces to others.");
}

export function checkGets({ checked, closed, blockedAt }: Hub) {
  if (!checked || closed || blockedAt) throw new Refused("That hub takes no pieces now. Choose another.", "toHubId");
}

/** A transfer of which one side is the actor's: for those who only belong to the other, it may not be done. */
export async function findTransfer(tx: Tx, actor: Actor, transferId: number, side: "fromHubId" | "toHubId") {
  const transfer = found(await tx.transfer.findUnique({ where: { id: transferId } }), "gift");
  if (!isMemberOf(actor, transfer.fromHubId) && !isMemberOf(actor, transfer.toHubId)) found(null, "gift");
  allow(mayGive(actor, transfer[side]));
  return transfer;
}

export const aboutBoth = ({ id, fromHubId, toHubId }: Transfer) => ({
  transferId: id,
  fromHubId,
  toHubId,
  hubIds: [fromHubId, toHubId],
});
