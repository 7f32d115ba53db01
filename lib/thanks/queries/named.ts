import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { mayThank } from "@/lib/thanks/rules";

/** The names of people whose pieces are in a bag and who chose to be named to wards, for a member of that ward. */
export async function listNamedMakers(
  actor: Actor,
  parcel: { id: number; wardId: number },
  store: Db = db,
): Promise<string[]> {
  if (!mayThank(actor, parcel)) return [];
  const rows = await store.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT p.name FROM "ShipmentLine" line
    JOIN "Entry" packed ON packed."shipmentLineId" = line.id AND packed.kind = 'packed'
    JOIN "Taken" t ON t."byId" = packed.id JOIN "Entry" made ON made.id = t."lotId"
    JOIN "Maker" m ON m.id = made."makerId" JOIN "Person" p ON p.id = m."personId"
    WHERE line."shipmentId" = ${parcel.id} AND p.named ORDER BY p.name LIMIT 50`;
  return rows.map((row) => row.name);
}
