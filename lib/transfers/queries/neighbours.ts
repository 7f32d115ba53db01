import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import type { Away } from "@/lib/places/distance";
import { findAway } from "@/lib/places/queries";
import { mayGive } from "@/lib/transfers/rules";

export type Neighbour = { hubId: number; name: string; outcode: string; away: Away | null };

const shown = 20;

/** The hubs nearest to one that could get its pieces: checked, and not closed. Its coordinators only. @throws NotFound */
export async function listNeighbours(actor: Actor, hubId: number, store: Db = db): Promise<Neighbour[]> {
  if (!mayGive(actor, hubId)) found(null, "hub");
  const own = found(await store.hub.findUnique({ where: { id: hubId }, select: { outcode: true } }), "hub");
  const all = await store.hub.findMany({
    where: { checked: true, closed: false, id: { not: hubId } },
    select: { id: true, name: true, outcode: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  const outcodes = all.map(({ outcode }) => outcode);
  const away = await findAway(own.outcode, outcodes, store);
  return all
    .map(({ id, ...hub }) => ({ hubId: id, ...hub, away: away.get(hub.outcode) ?? null }))
    .sort((a, b) => (a.away?.miles ?? Number.POSITIVE_INFINITY) - (b.away?.miles ?? Number.POSITIVE_INFINITY))
    .slice(0, shown);
}
