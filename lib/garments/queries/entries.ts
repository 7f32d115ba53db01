import { type Actor, isCoordinatorOf, isMemberOf } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { asItem, type ItemFacts, itemFields } from "@/lib/garments/queries/stock";
import type { Prisma } from "@/prisma/generated/client";

/** Pieces that somebody logged, less what was taken back. `left` is how many may still be taken back. */
export type Logged = ItemFacts & {
  entryId: number;
  hubId: number;
  maker: string;
  at: Date;
  quantity: number;
  left: number;
  gone: "sent" | "packed" | null;
};

/** A person's own last entries at one hub, newest first; those that were wholly taken back are left out. */
export async function listOwnEntries(actor: Actor, hubId: number, store: Db = db): Promise<Logged[]> {
  const personId = found(isMemberOf(actor, hubId) ? actor.personId : null, "hub");
  const person = { OR: [{ id: personId }, { mergedIntoId: personId }] };
  const makers = await store.maker.findMany({ where: { hubId, person }, select: { id: true } });
  return listLogged({ makerId: { in: makers.map(({ id }) => id) } }, store);
}

/** A hub's last entries by every maker: its coordinators only. */
export async function listHubEntries(actor: Actor, hubId: number, store: Db = db): Promise<Logged[]> {
  if (!isCoordinatorOf(actor, hubId)) found(null, "hub");
  return listLogged({ hubId, makerId: { not: null } }, store);
}

const shown = 6;

async function listLogged(where: Prisma.EntryWhereInput, store: Db): Promise<Logged[]> {
  const rows = await store.entry.findMany({
    where: { ...where, kind: "made" },
    select: loggedFields,
    orderBy: { id: "desc" },
    take: 3 * shown,
  });
  return rows
    .map(asLogged)
    .filter(({ quantity }) => quantity > 0)
    .slice(0, shown);
}

const lotFields = {
  lot: { select: { left: true } },
  taken: {
    select: {
      quantity: true,
      by: { select: { kind: true, shipmentLine: { select: { shipment: { select: { state: true } } } } } },
    },
  },
} satisfies Prisma.EntrySelect;

const loggedFields = {
  id: true,
  hubId: true,
  quantity: true,
  createdAt: true,
  maker: { select: { name: true } },
  item: { select: itemFields },
  ...lotFields,
  /** Where its pieces lie again after they were in a bag that was unpacked. */
  later: { select: lotFields },
} satisfies Prisma.EntrySelect;

function asLogged({ item, later, ...row }: Prisma.EntryGetPayload<{ select: typeof loggedFields }>): Logged {
  const lots = [row, ...later];
  const taken = lots.flatMap((lot) => lot.taken);
  const undone = taken.filter(({ by }) => by.kind === "undone").reduce((sum, { quantity }) => sum + quantity, 0);
  const states = taken.flatMap(({ by }) => by.shipmentLine?.shipment.state ?? []);
  const packed = states.includes("packing") ? "packed" : null;
  return {
    ...asItem(item),
    entryId: row.id,
    hubId: row.hubId,
    maker: row.maker?.name ?? "",
    at: row.createdAt,
    quantity: row.quantity - undone,
    left: lots.reduce((sum, { lot }) => sum + (lot?.left ?? 0), 0),
    gone: states.some((state) => state !== "packing" && state !== "unpacked") ? "sent" : packed,
  };
}
