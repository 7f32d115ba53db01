import { type Actor, isMemberOf } from "@/lib/actor";
import { now } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { asItem, type ItemFacts, itemFields } from "@/lib/garments/queries/stock";
import { mayGive, waitsAfter } from "@/lib/transfers/rules";
import type { Prisma } from "@/prisma/generated/client";
import type { TransferState } from "@/prisma/generated/enums";

/** Pieces between two hubs, as the coordinators of one of them read it. */
export type Transfer = {
  transferId: number;
  ref: string;
  /** Whether this hub gets the pieces; otherwise it gave them. */
  ours: boolean;
  other: { name: string; slug: string };
  state: TransferState;
  how: string;
  at: Date;
  /** Nobody has counted it in for 14 days. */
  waiting: boolean;
  lines: (ItemFacts & { id: number; quantity: number; arrived: number })[];
};

export const transfersOnPage = 20;

/** What a hub gave and got, newest first. Its coordinators only. @throws NotFound */
export async function listTransfers(actor: Actor, hubId: number, page = 1, store: Db = db) {
  checkRuns(actor, hubId);
  const where = { OR: [{ fromHubId: hubId }, { toHubId: hubId }] };
  const total = await store.transfer.count({ where });
  const pages = Math.max(1, Math.ceil(total / transfersOnPage));
  const at = Math.min(page, pages);
  const rows = await store.transfer.findMany({
    where,
    select: transferFields,
    orderBy: { id: "desc" },
    take: transfersOnPage,
    skip: (at - 1) * transfersOnPage,
  });
  return { transfers: rows.map((row) => asTransfer(row, hubId)), page: at, pages };
}

/** One of them. @throws NotFound */
export async function findTransfer(actor: Actor, hubId: number, ref: string, store: Db = db): Promise<Transfer> {
  checkRuns(actor, hubId);
  const where = { ref, OR: [{ fromHubId: hubId }, { toHubId: hubId }] };
  return asTransfer(found(await store.transfer.findFirst({ where, select: transferFields }), "gift"), hubId);
}

/** What is on its way to a hub, oldest first, for the notice on its board. Nothing for those who do not count it in. */
export async function listComing(actor: Actor, hubId: number, store: Db = db): Promise<Transfer[]> {
  if (!mayGive(actor, hubId)) return [];
  const where = { toHubId: hubId, state: "sent" } as const;
  const rows = await store.transfer.findMany({ where, select: transferFields, orderBy: { id: "asc" }, take: 5 });
  return rows.map((row) => asTransfer(row, hubId));
}

/** The address of a gift, for the one of the actor's hubs that gave or gets it. @throws NotFound */
export async function findTransferPath(actor: Actor, transferId: number, side: "from" | "to", store: Db = db) {
  const select = { ref: true, from: { select: { id: true, slug: true } }, to: { select: { id: true, slug: true } } };
  const row = found(await store.transfer.findUnique({ where: { id: transferId }, select }), "gift");
  const hub = row[side];
  if (!isMemberOf(actor, hub.id)) found(null, "gift");
  return `/hub/${hub.slug}/transfers/${row.ref}`;
}

function checkRuns(actor: Actor, hubId: number) {
  if (!mayGive(actor, hubId)) found(null, "hub");
}

const transferFields = {
  id: true,
  ref: true,
  state: true,
  how: true,
  createdAt: true,
  toHubId: true,
  from: { select: { name: true, slug: true } },
  to: { select: { name: true, slug: true } },
  lines: {
    select: { id: true, quantity: true, arrived: true, item: { select: itemFields } },
    orderBy: { itemId: "asc" },
  },
} satisfies Prisma.TransferSelect;

function asTransfer(row: Prisma.TransferGetPayload<{ select: typeof transferFields }>, hubId: number): Transfer {
  const { id: transferId, ref, state, how, createdAt: at, from, to } = row;
  const ours = row.toHubId === hubId;
  return {
    transferId,
    ref,
    state,
    how,
    at,
    ours,
    other: ours ? from : to,
    waiting: state === "sent" && at < addDays(now(), -waitsAfter),
    lines: row.lines.map(({ item, ...line }) => ({ ...asItem(item), ...line })),
  };
}
