import { type Db, db } from "@/lib/db";
import type { MostNeeded } from "@/lib/impact/rules";

/** The garments, in one colour each, of which the most pieces are still unclaimed. */
export async function listMostNeeded(store: Db = db): Promise<MostNeeded[]> {
  const sums = await store.$queryRaw<Sum[]>`
    SELECT l."garmentTypeId", l."colourId", count(DISTINCT l."requestId")::int AS requests,
           array_agg(DISTINCT l."sizeId") AS sizes, sum(l.asked)::int AS asked, sum(l.claimed)::int AS claimed,
           sum(l.sent)::int AS sent, sum(l.received)::int AS received
    FROM "Line" l WHERE l.open AND l.unclaimed > 0
    GROUP BY 1, 2 ORDER BY sum(l.unclaimed) DESC, 1, 2 LIMIT 6`;
  const [types, sizes, colours] = await Promise.all([
    store.garmentType.findMany({ where: { id: { in: sums.map((sum) => sum.garmentTypeId) } } }),
    store.size.findMany({ where: { id: { in: sums.flatMap((sum) => sum.sizes) } }, orderBy: { position: "asc" } }),
    store.colour.findMany({ where: { id: { in: sums.flatMap((sum) => sum.colourId ?? []) } } }),
  ]);
  return sums.flatMap(({ garmentTypeId, colourId, requests, sizes: ids, ...counts }) => {
    const garment = types.find((type) => type.id === garmentTypeId);
    const colour = colours.find(({ id }) => id === colourId) ?? null;
    const names = sizes.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    return garment ? [{ garment, colour, sizes: names, requests, counts: { ...counts, made: counts.sent } }] : [];
  });
}

type Sum = {
  garmentTypeId: number;
  colourId: number | null;
  requests: number;
  sizes: number[];
  asked: number;
  claimed: number;
  sent: number;
  received: number;
};
