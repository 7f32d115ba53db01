import { type Db, db } from "@/lib/db";
import { areaOf, areas } from "@/lib/places/areas";
import { type Away, milesBetween } from "@/lib/places/distance";

/** How far each outward code lies from another. Those that nobody can place are left out. */
export async function findAway(from: string, outcodes: string[], store: Db = db): Promise<Map<string, Away>> {
  const wanted = [...new Set([from, ...outcodes])];
  const rows = await store.outcode.findMany({ where: { outcode: { in: wanted } } });
  const known = new Map(rows.map((row) => [row.outcode, row]));
  const centre = known.get(from) ?? areas[areaOf(from)];
  if (!centre) return new Map();
  return new Map(
    wanted.flatMap((outcode) => {
      const point = known.get(outcode) ?? areas[areaOf(outcode)];
      const rough = outcode !== from && !(known.has(from) && known.has(outcode));
      return point ? [[outcode, { miles: milesBetween(centre, point), rough }] as const] : [];
    }),
  );
}
