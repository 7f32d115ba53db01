import type { Tx } from "@/lib/db";
import { found } from "@/lib/errors";
import type { Site, Ward } from "@/prisma/generated/client";

/** Holds a ward's state still, while others may do the same. */
export async function shareWard(tx: Tx, wardId: number) {
  const [ward] = await tx.$queryRaw<Ward[]>`SELECT * FROM "Ward" WHERE id = ${wardId} FOR SHARE`;
  return found(ward, "ward");
}

/** Locks a ward whose state is about to change. */
export async function lockWard(tx: Tx, wardId: number) {
  const [ward] = await tx.$queryRaw<Ward[]>`SELECT * FROM "Ward" WHERE id = ${wardId} FOR NO KEY UPDATE`;
  return found(ward, "ward");
}

/** Locks a site that is about to get a ward or a delivery place, so that no two get the same name. */
export async function lockSite(tx: Tx, siteId: number) {
  const [site] = await tx.$queryRaw<Site[]>`SELECT * FROM "Site" WHERE id = ${siteId} FOR NO KEY UPDATE`;
  return found(site, "site");
}
