import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { mayRunHub } from "@/lib/hubs/rules";

/** What closing a hub would end and leave, in numbers. Its coordinators only. @throws NotFound */
export async function findClosing(actor: Actor, hubId: number, store: Db = db) {
  if (!mayRunHub(actor, hubId)) found(null, "hub");
  const [promised] = await store.$queryRaw<{ pieces: number; requests: number }[]>`
    SELECT coalesce(sum(c.quantity - c.packed), 0)::int AS pieces, count(DISTINCT l."requestId")::int AS requests
    FROM "Claim" c JOIN "Line" l ON l.id = c."lineId" WHERE c."hubId" = ${hubId} AND c.quantity > c.packed`;
  const bags = await store.shipment.count({ where: { hubId, state: "packing" } });
  const { _sum } = await store.stock.aggregate({ where: { hubId }, _sum: { onHand: true } });
  const people = await store.hubMember.count({ where: { hubId, state: "active" } });
  const coming = await store.transfer.count({ where: { toHubId: hubId, state: "sent" } });
  const { pieces, requests } = found(promised, "hub");
  return { pieces, requests, bags, stock: _sum.onHand ?? 0, people, coming };
}
export type Closing = Awaited<ReturnType<typeof findClosing>>;
