import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import type { Hub, Ward } from "@/prisma/generated/client";

type Blockable = { blockedAt: Date | null };

/** What a ward that a steward has stopped cannot do. It may still say what arrived, and thank. */
export function checkWardNotBlocked({ blockedAt }: Blockable) {
  if (blockedAt)
    throw new Refused(
      "A steward has put this ward on hold and has written to its people why. Nothing is lost. You can still say what arrives.",
    );
}

/** What a hub that a steward has stopped cannot do. It may still log, count, unpack and let go. */
export function checkHubNotBlocked({ blockedAt }: Blockable) {
  if (blockedAt)
    throw new Refused(
      "A steward has put this hub on hold and has written to its coordinators why. Nothing is lost. You can still log what you make, unpack bags and let go of promises.",
    );
}

/** Holds a ward as it is, while it does something that a blocked one may not. */
export async function shareActiveWard(tx: Tx, wardId: number) {
  const [ward] = await tx.$queryRaw<Ward[]>`SELECT * FROM "Ward" WHERE id = ${wardId} FOR SHARE`;
  checkWardNotBlocked(found(ward, "ward"));
}

/** The same for a hub. */
export async function shareActiveHub(tx: Tx, hubId: number) {
  const [hub] = await tx.$queryRaw<Hub[]>`SELECT * FROM "Hub" WHERE id = ${hubId} FOR SHARE`;
  checkHubNotBlocked(found(hub, "hub"));
}
