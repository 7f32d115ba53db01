import type { Actor } from "@/lib/actor";
import { mayReadWards } from "@/lib/claims/rules";
import { type Db, db } from "@/lib/db";

/** Who stands behind a request, and what they want the hubs to know. `notes` may be empty. */
export type FromWard = { ref: string; ward: string; notes: string };

/** What wards tell a hub about some requests, where one of its promises stands. Nothing, for whoever may not read it. */
export async function listFromWards(actor: Actor, hubId: number, refs: string[], store: Db = db): Promise<FromWard[]> {
  if (!mayReadWards(actor, hubId)) return [];
  const promised = { some: { claims: { some: { hubId, quantity: { gt: 0 } } } } };
  const rows = await store.request.findMany({
    where: { ref: { in: refs }, lines: promised },
    select: { ref: true, notes: true, ward: { select: { name: true } } },
    orderBy: { id: "asc" },
  });
  return rows.map(({ ward, ...row }) => ({ ...row, ward: ward.name }));
}
