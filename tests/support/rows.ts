import { prisma } from "@/lib/db";

const tables = [
  "Site",
  "Ward",
  "Person",
  "DeliveryPlace",
  "WardMember",
  "HubMember",
  "HubCheck",
  "Maker",
  "Request",
  "Line",
  "Claim",
  "Shipment",
  "Thanks",
];

/** Every row that a merge can touch, to see that undoing it leaves no difference. */
export async function allRows() {
  const rows = await Promise.all(
    tables.map(async (table) => {
      const read = await prisma.$queryRawUnsafe<{ row: string }[]>(
        `SELECT to_jsonb(t)::text AS row FROM "${table}" t ORDER BY 1`,
      );
      return [table, read.map(({ row }) => row)] as const;
    }),
  );
  return Object.fromEntries(rows);
}
