import { clock } from "@/lib/actor";
import { change } from "@/lib/change";
import { db, type Tx } from "@/lib/db";
import { type Catalogue, catalogue as standard } from "@/lib/garments/catalogue";
import { clockKey, hashOf } from "@/lib/keys";

/** Gives a new network its catalogue, once. A network that has one keeps it. */
export async function installCatalogue() {
  if ((await db.garmentType.count()) === 0) await addToCatalogue(standard);
}

/** Adds sizes, colours and garments, none of which may be there yet, and every piece they make possible. */
export function addToCatalogue(catalogue: Catalogue) {
  const key = clockKey("catalogue", hashOf(catalogue));
  return change(clock("catalogue"), "catalogue.installed", key, catalogue, async (tx) => {
    const { sizes, colours, garmentTypes } = catalogue;
    const [after] = await tx.$queryRaw<{ position: number }[]>`SELECT count(*)::int AS position FROM "GarmentType"`;
    const place = (row: number) => (after?.position ?? 0) + row;
    await tx.size.createMany({ data: sizes.map((size, row) => ({ ...size, position: place(row) })) });
    await tx.colour.createMany({ data: colours.map((colour, row) => ({ ...colour, position: place(row) })) });
    for (const [row, { sizes: slugs, ...type }] of garmentTypes.entries()) {
      const connect = slugs.map((slug) => ({ slug }));
      await tx.garmentType.create({ data: { ...type, position: place(row), sizes: { connect } } });
    }
    await makeItems(tx);
    return { garmentTypes: garmentTypes.length };
  });
}

/** Every piece that can lie on a shelf: each garment in each of its sizes and each colour. */
const makeItems = (tx: Tx) =>
  tx.$executeRaw`
    INSERT INTO "Item" ("garmentTypeId", "sizeId", "colourId")
    SELECT g.id, s."B", c.id FROM "GarmentType" g JOIN "_GarmentTypeToSize" s ON s."A" = g.id CROSS JOIN "Colour" c
    WHERE NOT g.regulated ORDER BY g.position, s."B", c.position ON CONFLICT DO NOTHING`;
