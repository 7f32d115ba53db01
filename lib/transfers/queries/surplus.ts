import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { asItem, type ItemFacts, itemFields } from "@/lib/garments/queries/stock";
import type { Away } from "@/lib/places/distance";
import { findAway } from "@/lib/places/queries";
import { mayGive, maySeeSurplus, takers } from "@/lib/transfers/rules";

/** What one hub offers: as much of each item as is on its shelf. */
export type Offer = {
  hubId: number;
  slug: string;
  name: string;
  outcode: string;
  closed: boolean;
  away: Away | null;
  items: (ItemFacts & { quantity: number })[];
};

/** Hubs on the page, at most. */
const most = 30;

/** What other hubs offer, the nearest first: for coordinators of checked hubs, and stewards. @throws NotFound */
export async function listSurplus(actor: Actor, store: Db = db): Promise<Offer[]> {
  if (!maySeeSurplus(actor)) found(null, "page");
  const own = takers(actor).map(({ hubId }) => hubId);
  const offering = await store.$queryRaw<{ id: number; outcode: string }[]>`
    SELECT h.id, h.outcode FROM "Hub" h WHERE h.id <> ALL(${own}) AND EXISTS (
      SELECT FROM "Surplus" s JOIN "Stock" t USING ("hubId", "itemId") WHERE s."hubId" = h.id AND t."onHand" > 0)
    ORDER BY h.id`;
  const home = own[0] ? await store.hub.findUnique({ where: { id: own[0] }, select: { outcode: true } }) : null;
  const outcodes = offering.map(({ outcode }) => outcode);
  const away = home ? await findAway(home.outcode, outcodes, store) : new Map<string, Away>();
  const miles = ({ outcode }: { outcode: string }) => away.get(outcode)?.miles ?? Number.POSITIVE_INFINITY;
  const nearest = offering.sort((a, b) => miles(a) - miles(b) || a.id - b.id).slice(0, most);
  const offers = await findOffers(
    nearest.map(({ id }) => id),
    store,
  );
  return nearest.flatMap(({ id, outcode }) => {
    const offer = offers.find(({ hubId }) => hubId === id);
    return offer ? [{ ...offer, away: away.get(outcode) ?? null }] : [];
  });
}

/** What one other hub offers, for a hub that may take it. @throws NotFound */
export async function findOffer(actor: Actor, slug: string, store: Db = db): Promise<Offer> {
  if (!maySeeSurplus(actor)) found(null, "page");
  const hub = found(await store.hub.findUnique({ where: { slug }, select: { id: true } }), "hub");
  const [offer] = await findOffers([hub.id], store);
  return found(offer, "hub");
}

/** What a hub offers itself, for its coordinators: nothing is an empty list. */
export async function listOwnOffer(actor: Actor, hubId: number, store: Db = db): Promise<Offer["items"]> {
  if (!mayGive(actor, hubId)) found(null, "hub");
  return (await findOffers([hubId], store))[0]?.items ?? [];
}

async function findOffers(hubIds: number[], store: Db): Promise<Offer[]> {
  const hubs = await store.hub.findMany({
    where: { id: { in: hubIds } },
    select: {
      id: true,
      slug: true,
      name: true,
      outcode: true,
      closed: true,
      surplus: {
        select: { quantity: true, item: { select: { ...itemFields, stock: { where: { hubId: { in: hubIds } } } } } },
        orderBy: [
          { item: { garmentType: { position: "asc" } } },
          { item: { size: { position: "asc" } } },
          { item: { colour: { position: "asc" } } },
        ],
      },
    },
  });
  return hubs.map(({ id, surplus, ...hub }) => ({
    hubId: id,
    ...hub,
    away: null,
    items: surplus.flatMap(({ quantity, item: { stock, ...item } }) => {
      const onHand = stock.find(({ hubId }) => hubId === id)?.onHand ?? 0;
      return onHand > 0 ? [{ ...asItem(item), quantity: Math.min(quantity, onHand) }] : [];
    }),
  }));
}
