import type { Db } from "@/lib/db";
import { Books, shelfOf } from "@/lib/reconcile/books";
import { retell } from "@/lib/reconcile/retell";

const page = 2_000;

/** Replays every event, in the order of its ids, and says where the books differ from the database. */
export async function* differencesInStory(db: Db) {
  const books = new Books();
  for await (const event of everyEvent(db)) {
    const tell = retell[event.name as keyof typeof retell] as ((books: Books, facts: unknown) => void) | undefined;
    try {
      tell?.(books, event.facts);
    } catch (error) {
      yield `event ${event.id} ${event.name} could not have happened: ${(error as Error).message}`;
    }
  }
  yield* compare("line", await db.line.findMany(), books.lines, ["asked", "claimed", "sent", "received"]);
  yield* compare("claim", await db.claim.findMany(), books.claims, [
    "quantity",
    "packed",
    "sent",
    "received",
    "failed",
  ]);
  const parts = (await db.shipmentLine.findMany()).map(({ foundExtra: extra, ...part }) => ({ ...part, extra }));
  yield* compare("parcel line", parts, books.parcelLines, ["quantity", "good", "failed", "extra"]);
  yield* compare("request", await db.request.findMany(), books.requests, ["state", "wardId"]);
  yield* compare("parcel", await db.shipment.findMany(), books.parcels, ["state"]);
  const shelves = new Map((await db.stock.findMany()).map((row) => [shelfOf(row.hubId, row.itemId), row.onHand]));
  for (const shelf of new Set([...shelves.keys(), ...books.stock.keys()])) {
    const [is, told] = [shelves.get(shelf), books.stock.get(shelf)];
    if (is !== told)
      yield `the shelf of hub/item ${shelf} says ${is ?? "nothing"}, the events say ${told ?? "nothing"}`;
  }
}

async function* everyEvent(db: Db) {
  for (let after = 0; ; ) {
    const events = await db.event.findMany({ where: { id: { gt: after } }, orderBy: { id: "asc" }, take: page });
    yield* events;
    const last = events.at(-1);
    if (!last) return;
    after = last.id;
  }
}

type Row = Record<string, unknown> & { id: number };

function* compare<B extends object>(what: string, rows: Row[], books: Map<number, B>, counters: (keyof B & string)[]) {
  for (const row of rows) {
    const book = books.get(row.id);
    for (const counter of counters)
      if (!book || row[counter] !== book[counter])
        yield `${what} ${row.id} has ${counter} ${row[counter]}, the events say ${book?.[counter] ?? "nothing"}`;
  }
  const there = new Set(rows.map((row) => row.id));
  for (const id of books.keys()) if (!there.has(id)) yield `${what} ${id} is gone, the events say that it was made`;
}
