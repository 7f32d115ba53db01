import { type Db, db } from "@/lib/db";

/** What can be asked for and made: garments with their sizes, sizes and colours, in the order of the catalogue. */
export async function listCatalogue(store: Db = db) {
  const orderBy = { position: "asc" } as const;
  const [garmentTypes, sizes, colours] = await Promise.all([
    store.garmentType.findMany({ where: { regulated: false }, include: { sizes: { orderBy } }, orderBy }),
    store.size.findMany({ orderBy }),
    store.colour.findMany({ orderBy }),
  ]);
  return { garmentTypes, sizes, colours };
}
