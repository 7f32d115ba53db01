import type { Given, TransferFacts } from "@/lib/events/facts/transfers";
import { type Books, must } from "@/lib/reconcile/books";

type Back = { entryId: number; makerId: number | null; originId: number; quantity: number };

/** Pieces leave a shelf, first made first, and it is written down whose they are. */
export function give(books: Books, { transferId, fromHubId, lines }: Given) {
  books.transfers.set(transferId, { state: "sent" });
  for (const { transferLineId, itemId, quantity, used } of lines) {
    const told = books.take(fromHubId, itemId, quantity);
    must(JSON.stringify(told) === JSON.stringify(used.map(plain)), `a gift did not take the first made first`);
    const whose = used.map((part) => ({ ...part, ...must(books.lots.get(part.lotId), "a gift from nothing") }));
    const parts = whose.map(({ originId, makerId }, i) => ({ originId, makerId, quantity: used[i]?.quantity ?? 0 }));
    books.transferLines.set(transferLineId, { itemId, quantity, arrived: 0, whose: byOrigin(parts) });
  }
}

/** How what hubs give each other changes the books. */
export const retellTransfers: {
  [N in Exclude<keyof TransferFacts, "hub.closed">]?: (books: Books, facts: TransferFacts[N]) => void;
} = {
  "transfer.sent": give,
  "surplus.taken": give,
  "transfer.received"(books, { transferId, toHubId, lines }) {
    settle(books, transferId, "arrived");
    for (const { transferLineId, arrived, back } of lines) {
      const line = must(books.transferLines.get(transferLineId), `transfer line ${transferLineId} was never given`);
      must(arrived <= line.quantity, `more of transfer line ${transferLineId} arrived than was given`);
      line.arrived = arrived;
      putDown(books, toHubId, transferLineId, back, arrived);
    }
  },
  "transfer.taken-back"(books, { transferId, fromHubId, lines }) {
    settle(books, transferId, "back");
    for (const { transferLineId, back } of lines)
      putDown(books, fromHubId, transferLineId, back, books.transferLines.get(transferLineId)?.quantity ?? 0);
  },
};

function settle(books: Books, transferId: number, state: string) {
  const transfer = must(books.transfers.get(transferId), `transfer ${transferId} was never sent`);
  must(transfer.state === "sent", `transfer ${transferId} was ${transfer.state} before it was ${state}`);
  transfer.state = state;
}

/** The first so many pieces of what was given, each still its maker's. */
function putDown(books: Books, hubId: number, transferLineId: number, back: Back[], pieces: number) {
  const line = must(books.transferLines.get(transferLineId), `transfer line ${transferLineId} was never given`);
  let left = pieces;
  const should = [];
  for (const { originId, makerId, quantity: all } of line.whose) {
    const quantity = Math.min(left, all);
    if (quantity > 0) should.push({ makerId, originId, quantity });
    left -= quantity;
  }
  const is = back.map(({ makerId, originId, quantity }) => ({ makerId, originId, quantity }));
  must(JSON.stringify(is) === JSON.stringify(should), `transfer line ${transferLineId} came as somebody else's pieces`);
  for (const { entryId: id, ...lot } of back) books.addLot({ id, hubId, itemId: line.itemId, ...lot });
}

type Whose = { originId: number; makerId: number | null; quantity: number };

/** Pieces of one entry that lay in several lots are together again. */
function byOrigin(parts: Whose[]) {
  const sums = new Map<number, Whose>();
  for (const part of parts) {
    const before = sums.get(part.originId)?.quantity ?? 0;
    sums.set(part.originId, { ...part, quantity: before + part.quantity });
  }
  return [...sums.values()].sort((a, b) => a.originId - b.originId);
}

/** Its facts in the order that the books give them, whatever order the database kept them in. */
const plain = ({ lotId, makerId, quantity }: { lotId: number; makerId: number | null; quantity: number }) => ({
  lotId,
  makerId,
  quantity,
});
