import { type Actor, isMemberOf } from "@/lib/actor";
import { madeOf, type OnShelf, type Promised } from "@/lib/claims/made";
import { today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { sayPlace } from "@/lib/places/words";
import { standingRests } from "@/lib/rests/queries";
import { type Rest, restOfLine } from "@/lib/rests/rules";
import type { Prisma } from "@/prisma/generated/client";

/** A promise as everybody in the hub may see it: what the board shows of its request, and no more. */
export type HubPromise = Promised & {
  lineId: number;
  sent: number;
  received: number;
  garment: { one: string; many: string; picture: string };
  size: { name: string };
  colour: { slug: string; name: string; cloth: string } | null;
  requestId: number;
  ref: string;
  neededBy: Date;
  place: string;
  outcode: string;
  /** The place is full of these for a while. The promise stands. */
  rest: Rest | null;
  /** Its ward has not said whether it still needs this. */
  asleep: boolean;
  /** The same for all promises that may go into one bag. */
  bag: string;
};

/** How long after its day a promise that is sent stays on the hub's board. */
const shownFor = 30;

/** A hub's promises: whatever is not sent, and what was due in the last 30 days. Soonest first. */
export async function listPromises(actor: Actor, hubId: number, store: Db = db): Promise<HubPromise[]> {
  if (!isMemberOf(actor, hubId)) found(null, "hub");
  const ids = await store.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Claim" WHERE "hubId" = ${hubId} AND quantity > 0
    AND (quantity > packed OR packed > sent OR "promisedFor" >= ${addDays(today(), -shownFor)}::date)`;
  const rows = await store.claim.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    select: promiseFields,
    orderBy: [{ promisedFor: "asc" }, { id: "asc" }],
  });
  return rows.map(asPromise);
}

/** One promise of a hub. @throws NotFound */
export async function findPromise(actor: Actor, hubId: number, claimId: number, store: Db = db): Promise<HubPromise> {
  if (!isMemberOf(actor, hubId)) found(null, "promise");
  return asPromise(
    found(await store.claim.findFirst({ where: { id: claimId, hubId }, select: promiseFields }), "promise"),
  );
}

/** How many pieces of each line are made, over all the hubs that promised some. */
export async function findMade(lineIds: number[], store: Db = db): Promise<Map<number, number>> {
  const made = new Map(lineIds.map((id) => [id, 0]));
  for (const { lineId, pieces } of await listMade(lineIds, store))
    if (made.has(lineId)) made.set(lineId, (made.get(lineId) ?? 0) + pieces);
  return made;
}

/** How many pieces of each promise on some lines are made: sent, in a bag, or on the shelf for it. */
export async function findMadeByClaim(lineIds: number[], store: Db = db): Promise<Map<number, number>> {
  return new Map((await listMade(lineIds, store)).map(({ claimId, pieces }) => [claimId, pieces]));
}

async function listMade(lineIds: number[], store: Db) {
  const [promises, shelves] = await Promise.all([listRivals(lineIds, store), listShelves(lineIds, store)]);
  return [...new Set(promises.map((promise) => promise.hubId))].flatMap((hubId) => {
    const own = promises.filter((promise) => promise.hubId === hubId);
    const shelf = shelves.filter((item) => item.hubId === hubId);
    const each = madeOf(own, shelf);
    return own.map(({ lineId, claimId }) => ({ lineId, claimId, pieces: each.get(claimId) ?? 0 }));
  });
}

type OfHub = { hubId: number };

/** The promises on some lines, and the others that their hubs may fill from the same shelves. */
const listRivals = (lineIds: number[], store: Db) =>
  store.$queryRaw<(Promised & OfHub & { lineId: number })[]>`
    SELECT c.id AS "claimId", c."hubId", c."lineId", c."promisedFor", c.quantity, c.packed,
      l."garmentTypeId", l."sizeId", l."colourId"
    FROM "Claim" c JOIN "Line" l ON l.id = c."lineId"
    WHERE c."lineId" = ANY(${lineIds}) OR (c.quantity > c.packed AND c.quantity - c.packed > 0 AND (c."hubId", l."garmentTypeId", l."sizeId") IN (
      SELECT o."hubId", m."garmentTypeId", m."sizeId" FROM "Claim" o JOIN "Line" m ON m.id = o."lineId"
      WHERE o."lineId" = ANY(${lineIds}) AND o.quantity > o.packed))`;

const listShelves = (lineIds: number[], store: Db) =>
  store.$queryRaw<(OnShelf & OfHub)[]>`
    SELECT DISTINCT s."hubId", s."itemId", s."onHand", i."garmentTypeId", i."sizeId", i."colourId"
    FROM "Claim" c JOIN "Line" l ON l.id = c."lineId"
    JOIN "Item" i ON i."garmentTypeId" = l."garmentTypeId" AND i."sizeId" = l."sizeId"
    JOIN "Stock" s ON s."itemId" = i.id AND s."hubId" = c."hubId"
    WHERE c."lineId" = ANY(${lineIds}) AND c.quantity > c.packed AND c.quantity - c.packed > 0 AND s."onHand" > 0`;

const promiseFields = {
  id: true,
  lineId: true,
  promisedFor: true,
  quantity: true,
  packed: true,
  sent: true,
  received: true,
  line: {
    select: {
      garmentTypeId: true,
      sizeId: true,
      colourId: true,
      resting: true,
      garmentType: { select: { one: true, many: true, picture: true } },
      size: { select: { name: true } },
      colour: { select: { slug: true, name: true, cloth: true } },
      request: {
        select: {
          id: true,
          ref: true,
          state: true,
          neededBy: true,
          wardId: true,
          placeId: true,
          ward: {
            select: { site: { select: { kind: true, name: true, outcode: true, shown: true, rests: standingRests } } },
          },
        },
      },
    },
  },
} satisfies Prisma.ClaimSelect;

const asPromise = ({ id, line, ...claim }: Prisma.ClaimGetPayload<{ select: typeof promiseFields }>): HubPromise => ({
  ...claim,
  claimId: id,
  garmentTypeId: line.garmentTypeId,
  sizeId: line.sizeId,
  colourId: line.colourId,
  garment: line.garmentType,
  size: line.size,
  colour: line.colour,
  requestId: line.request.id,
  ref: line.request.ref,
  neededBy: line.request.neededBy,
  place: sayPlace(line.request.ward.site),
  outcode: line.request.ward.site.outcode,
  rest: restOfLine(line, line.request.ward.site.rests),
  asleep: line.request.state === "sleeping",
  bag: `${line.request.wardId}-${line.request.placeId}`,
});
