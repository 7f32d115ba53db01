import { prisma } from "@/lib/db";
import type { Books } from "@/tests/prove/storm/model/books";
import type { StormWorld } from "@/tests/prove/storm/world";

/** Where the database differs from the books, for all that is of this world's wards and hubs. */
export async function* differences(books: Books, { wards, hubs }: StormWorld) {
  const [wardId, hubId] = [{ in: wards.map(({ id }) => id) }, { in: hubs.map(({ id }) => id) }];
  const lines = await prisma.line.findMany({ where: { request: { wardId } } });
  yield* unlike("line", lines, books.lines, ["asked", "claimed", "sent", "received"]);
  const claims = await prisma.claim.findMany({ where: { hubId } });
  yield* unlike("claim", claims, books.claims, ["quantity", "packed", "sent", "received"]);
  const parcels = await prisma.shipment.findMany({ where: { hubId }, include: { thanks: true } });
  const thanked = parcels.map((parcel) => ({ ...parcel, thanked: parcel.thanks !== null }));
  yield* unlike("parcel", thanked, books.parcels, ["state", "thanked"]);
  const requests = await prisma.request.findMany({ where: { wardId } });
  yield* unlike("request", requests, books.requests, ["state"]);

  const stock = await prisma.stock.findMany({ where: { hubId } });
  const is = new Map(stock.map((row) => [`${row.hubId}/${row.itemId}`, row.onHand]));
  for (const shelf of new Set([...is.keys(), ...books.shelves.keys()]))
    if ((is.get(shelf) ?? 0) !== (books.shelves.get(shelf) ?? 0))
      yield `shelf ${shelf} holds ${is.get(shelf) ?? 0}, the model says ${books.shelves.get(shelf) ?? 0}`;

  const held = await prisma.$queryRaw<{ what: string }[]>`
    SELECT 'ward ' || id AS what FROM "Ward" WHERE "blockedAt" IS NOT NULL
    UNION ALL SELECT 'hub ' || id FROM "Hub" WHERE "blockedAt" IS NOT NULL`;
  const [told, there] = [
    [...books.held].sort().join(),
    held
      .map(({ what }) => what)
      .sort()
      .join(),
  ];
  if (told !== there) yield `on hold are "${there}", the model says "${told}"`;
}

function* unlike<B extends object>(
  what: string,
  rows: (Record<string, unknown> & { id: number })[],
  books: Map<number, B>,
  counters: (keyof B & string)[],
) {
  for (const row of rows) {
    const book = books.get(row.id);
    for (const counter of counters)
      if (row[counter] !== book?.[counter])
        yield `${what} ${row.id} has ${counter} ${row[counter]}, the model says ${book?.[counter] ?? "nothing"}`;
  }
  const there = new Set(rows.map(({ id }) => id));
  for (const id of books.keys()) if (!there.has(id)) yield `${what} ${id} is gone`;
}
