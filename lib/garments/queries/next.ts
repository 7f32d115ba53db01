import { type Actor, isMemberOf } from "@/lib/actor";
import { boardOf, type Wanted } from "@/lib/claims/board";
import { listPromises } from "@/lib/claims/queries";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { asItem, type ItemFacts, itemFields, listStock } from "@/lib/garments/queries/stock";
import { listStops } from "@/lib/stops/queries";
import { stopOn } from "@/lib/stops/rules";

/** A hub's board: its promises and its shelf, put together. What everybody is asked to stop making is not made next. */
export async function findBoard(actor: Actor, hubId: number, store: Db = db) {
  const [promises, shelf, stops] = await Promise.all([
    listPromises(actor, hubId, store),
    listStock(actor, hubId, store),
    listStops(store),
  ]);
  const board = boardOf(promises, shelf);
  return { ...board, makeNext: board.makeNext.filter((wanted) => !stopOn(stops, wanted)) };
}

const most = { picks: 5, own: 2, colours: 2 };

/**
 * What a person most likely finished: what they logged last, then what their hub has promised and not made. A promise
 * of any colour offers the colours that the hub used last: for the same garment and size, else for anything, else the
 * first of the catalogue.
 */
export async function listPicks(actor: Actor, hubId: number, makeNext: Wanted[], store: Db = db): Promise<ItemFacts[]> {
  const personId = found(isMemberOf(actor, hubId) ? actor.personId : null, "hub");
  const wanted = makeNext.slice(0, most.picks);
  const [own, exact, any] = await Promise.all([
    listLastOwn(personId, hubId, store),
    listExact(wanted, store),
    listLastColours(hubId, wanted, store),
  ]);
  const promised = wanted.flatMap((what) =>
    what.colourId === null
      ? any.filter((item) => isSame(item, what)).slice(0, most.colours)
      : exact.filter((item) => isSame(item, what) && item.colourId === what.colourId),
  );
  const picks = new Map([...own.slice(0, most.own), ...promised, ...own].map((item) => [item.itemId, item]));
  return [...picks.values()].slice(0, most.picks);
}

type Kind = { garmentTypeId: number; sizeId: number };
const isSame = (a: Kind, b: Kind) => a.garmentTypeId === b.garmentTypeId && a.sizeId === b.sizeId;

/** What somebody logged last at a hub, newest first. */
async function listLastOwn(personId: number, hubId: number, store: Db) {
  const last = await store.$queryRaw<{ itemId: number }[]>`
    SELECT "itemId" FROM (
      SELECT e."itemId", e.id FROM "Entry" e
      WHERE e."makerId" IN (SELECT id FROM "Maker" WHERE "hubId" = ${hubId} AND "personId" = ${personId}) AND e.kind = 'made'
      ORDER BY e.id DESC LIMIT 100) latest
    GROUP BY "itemId" ORDER BY max(id) DESC LIMIT ${most.picks}`;
  return listItems(
    last.map(({ itemId }) => itemId),
    store,
  );
}

async function listExact(wanted: Wanted[], store: Db) {
  const exact = wanted.flatMap(({ garmentTypeId, sizeId, colourId }) =>
    colourId === null ? [] : [{ garmentTypeId, sizeId, colourId }],
  );
  if (exact.length === 0) return [];
  const rows = await store.item.findMany({ where: { OR: exact }, select: itemFields });
  return rows.map(asItem);
}

/** Every colour of what is wanted in any: those that the hub had of it, made last first; then its other colours; then the rest. */
async function listLastColours(hubId: number, wanted: Wanted[], store: Db) {
  const any = wanted.filter(({ colourId }) => colourId === null);
  if (any.length === 0) return [];
  const last = await store.$queryRaw<{ itemId: number }[]>`
    WITH had AS (
      SELECT i.id, i."colourId", (SELECT max(e.id) FROM "Entry" e
        WHERE e."hubId" = s."hubId" AND e."itemId" = s."itemId" AND e.kind IN ('made', 'counted')) AS last
      FROM "Stock" s JOIN "Item" i ON i.id = s."itemId" WHERE s."hubId" = ${hubId}),
    used AS (SELECT "colourId", max(last) AS last FROM had GROUP BY 1)
    SELECT i.id AS "itemId" FROM "Item" i JOIN "Colour" c ON c.id = i."colourId"
    JOIN unnest(${any.map((what) => what.garmentTypeId)}::int[], ${any.map((what) => what.sizeId)}::int[]) AS what (type, size)
      ON what.type = i."garmentTypeId" AND what.size = i."sizeId"
    LEFT JOIN had ON had.id = i.id LEFT JOIN used ON used."colourId" = i."colourId"
    ORDER BY had.last DESC NULLS LAST, used.last DESC NULLS LAST, c.position`;
  return listItems(
    last.map(({ itemId }) => itemId),
    store,
  );
}

async function listItems(ids: number[], store: Db): Promise<ItemFacts[]> {
  const rows = await store.item.findMany({ where: { id: { in: ids } }, select: itemFields });
  const byId = new Map(rows.map((row) => [row.id, asItem(row)]));
  return ids.flatMap((itemId) => byId.get(itemId) ?? []);
}
