import type { Actor } from "@/lib/actor";
import { listPromises } from "@/lib/claims/queries";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { sayPlace } from "@/lib/places/words";
import { mayListFor } from "@/lib/tasks/rules";
import type { Claimers } from "@/prisma/generated/enums";

const most = 50;

/** What a new job of a hub may belong to: its bags that are packed or on their way, and what it promised. @throws NotFound */
export async function listBelongings(actor: Actor, hub: { id: number; claimers: Claimers }, store: Db = db) {
  if (!mayListFor(actor, hub)) found(null, "hub");
  const [promises, bags] = await Promise.all([
    listPromises(actor, hub.id, store),
    store.shipment.findMany({
      where: { hubId: hub.id, state: { in: ["packing", "sent"] } },
      select: { id: true, ref: true, ward: { select: { site: true } } },
      orderBy: { id: "desc" },
      take: most,
    }),
  ]);
  const requests = new Map(promises.map(({ requestId, ref, place }) => [requestId, `Request ${ref}, ${place}`]));
  return [
    ...bags.map(({ id, ref, ward }) => ({ value: `bag-${id}`, label: `Bag ${ref}, ${sayPlace(ward.site)}` })),
    ...[...requests].slice(0, most).map(([id, label]) => ({ value: `request-${id}`, label })),
  ];
}
