import { prisma } from "@/lib/db";
import { seenOf } from "@/lib/shipments/arrival";

/** The count of a bag as somebody sees it who opens its page now. */
export async function seeCount(shipmentId: number) {
  const lines = { orderBy: { id: "asc" } } as const;
  return seenOf(await prisma.shipment.findUniqueOrThrow({ where: { id: shipmentId }, include: { lines } }));
}
