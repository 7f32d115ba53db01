import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { mayStop } from "@/lib/stops/rules";

/** What everybody is asked to stop making now, in the order of the catalogue: for anybody to read. */
export const listStops = (store: Db = db) =>
  store.stopCall.findMany({
    where: { endedAt: null },
    select: {
      id: true,
      garmentTypeId: true,
      sizeId: true,
      until: true,
      reason: true,
      garmentType: { select: { one: true, many: true, picture: true } },
      size: { select: { name: true } },
    },
    orderBy: [{ garmentType: { position: "asc" } }, { sizeId: { sort: "asc", nulls: "first" } }],
  });
export type Stop = Awaited<ReturnType<typeof listStops>>[number];

/** The same, for the page on which stewards change it. @throws NotFound for anybody else */
export async function listStopsToChange(actor: Actor, store: Db = db) {
  if (!mayStop(actor)) found(null, "page");
  return listStops(store);
}

/** The garments that some hubs make. */
export async function listMade(hubIds: number[], store: Db = db) {
  const rows = await store.hubGarment.findMany({ where: { hubId: { in: hubIds } }, select: { garmentTypeId: true } });
  return [...new Set(rows.map(({ garmentTypeId }) => garmentTypeId))];
}
