import { today } from "@/lib/clock";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import type { PublicHub } from "@/lib/hubs/listing";
import { restsUntil } from "@/lib/hubs/pause";
import type { Away } from "@/lib/places/distance";
import { findAway } from "@/lib/places/queries";
import type { Prisma } from "@/prisma/generated/client";

export const hubsOnPage = 20;

/** Hubs that anybody may join: by name, or the nearest first. */
export async function listPublicHubs(near: string | null, page = 1, store: Db = db) {
  const order = await inOrder(near, store);
  const pages = Math.max(1, Math.ceil(order.length / hubsOnPage));
  const at = Math.min(page, pages);
  const shown = order.slice((at - 1) * hubsOnPage, at * hubsOnPage);
  const rows = await store.hub.findMany({ where: { id: { in: shown.map(({ id }) => id) } }, select: publicHub });
  const hubs = shown.flatMap(({ id, away }): PublicHub[] => {
    const row = rows.find((hub) => hub.id === id);
    return row ? [asPublic(row, away)] : [];
  });
  return { hubs, page: at, pages, total: order.length };
}

/**
 * A hub as anybody may see it, with what it has done in all, and whether it has closed or is on hold.
 * @throws NotFound when there is none
 */
export async function findPublicHub(slug: string, store: Db = db) {
  const select = { ...publicHub, closed: true, blockedAt: true } as const;
  const { closed, blockedAt, ...row } = found(await store.hub.findUnique({ where: { slug }, select }), "hub");
  const sums = await store.claim.aggregate({
    where: { hubId: row.id },
    _sum: { quantity: true, sent: true, received: true },
  });
  const { quantity: claimed, sent, received } = sums._sum;
  return {
    hub: asPublic(row, null),
    closed,
    waits: blockedAt !== null,
    totals: { claimed: claimed ?? 0, sent: sent ?? 0, received: received ?? 0 },
  };
}

/** There are hundreds of hubs, not thousands, so their order is made here. */
async function inOrder(near: string | null, store: Db) {
  const all = await store.hub.findMany({
    where: { closed: false, blockedAt: null },
    select: { id: true, outcode: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  if (near === null) return all.map(({ id }) => ({ id, away: null }));
  const outcodes = all.map(({ outcode }) => outcode);
  const away = await findAway(near, outcodes, store);
  return all
    .map(({ id, outcode }) => ({ id, away: away.get(outcode) ?? null }))
    .sort((a, b) => (a.away?.miles ?? Number.POSITIVE_INFINITY) - (b.away?.miles ?? Number.POSITIVE_INFINITY));
}

const asPublic = (
  { makes, pausedUntil, ...row }: Prisma.HubGetPayload<{ select: typeof publicHub }>,
  away: Away | null,
): PublicHub => ({
  ...row,
  makes: makes.map((make) => make.garmentType),
  restsUntil: restsUntil(pausedUntil, today()),
  away,
});

const publicHub = {
  id: true,
  slug: true,
  name: true,
  outcode: true,
  about: true,
  weekly: true,
  joining: true,
  checked: true,
  pausedUntil: true,
  makes: {
    select: { garmentType: { select: { slug: true, many: true, picture: true } } },
    orderBy: { garmentType: { position: "asc" } },
  },
} satisfies Prisma.HubSelect;
