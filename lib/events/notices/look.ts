import { db } from "@/lib/db";
import { found } from "@/lib/errors";
import { sayPieces } from "@/lib/garments/words";
import { sayPlace } from "@/lib/places/words";

export const findHub = async (id: number) => found(await db.hub.findUnique({ where: { id } }), "hub");
export const findPerson = async (id: number) => found(await db.person.findUnique({ where: { id } }), "person");
export const findWard = async (id: number) =>
  found(await db.ward.findUnique({ where: { id }, include: { site: true } }), "ward");

/** The hubs, of those named, through which somebody hears as a coordinator. */
export const listOwnHubs = (personId: number, hubIds: number[]) =>
  db.hub.findMany({
    where: { id: { in: hubIds }, members: { some: { personId, state: "active", role: "coordinator" } } },
    orderBy: { id: "asc" },
  });

type WardAtSite = { name: string; site: Parameters<typeof sayPlace>[0] };

/** Whether a hub may read who a ward is, and its words: not before it is checked, and not while it is on hold. */
export const knowsWards = (hub: { checked: boolean; blockedAt: Date | null }) => hub.checked && hub.blockedAt === null;

/** A ward as a hub may read of it: by name, or only what the board shows. */
export const sayWardTo = (hub: Parameters<typeof knowsWards>[0], { name, site }: WardAtSite) =>
  knowsWards(hub) ? `${name}, ${site.name}` : sayPlace(site);

/** Lines with all that it takes to say them, by id. */
export async function findLines(ids: number[]) {
  const lines = await db.line.findMany({
    where: { id: { in: ids } },
    include: { garmentType: true, size: true, colour: true, request: true },
  });
  const byId = new Map(lines.map((line) => [line.id, line]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

type SayableLine = Awaited<ReturnType<typeof findLines>>[number];
export const sayLine = (quantity: number, line: SayableLine) =>
  sayPieces(quantity, line.garmentType, line.size, line.colour);

/** A parcel and what is in it. */
export const findParcel = async (id: number) => {
  const parcel = await db.shipment.findUnique({
    where: { id },
    include: {
      hub: true,
      ward: { include: { site: true } },
      lines: {
        orderBy: { id: "asc" },
        include: {
          item: { include: { garmentType: true, size: true, colour: true } },
          claim: { select: { line: { include: { request: true } } } },
        },
      },
    },
  });
  return found(parcel, "bag");
};

type SayablePart = Awaited<ReturnType<typeof findParcel>>["lines"][number];
export const sayPart = (quantity: number, { item }: SayablePart) =>
  sayPieces(quantity, item.garmentType, item.size, item.colour);
