import type { Db } from "@/lib/db";
import type { ItemNames, Names } from "@/lib/events/sentences/told";
import { sayPlace } from "@/lib/places/words";

type Ids = Record<"line" | "claim" | "item" | "shipment" | "hub" | "ward" | "person" | "request", Set<number>>;

/** All that a page of events names, in a handful of queries however many events there are. */
export async function findNames(events: { facts: unknown; actor: string }[], scope: Scope, store: Db) {
  const ids = collect(events);
  const parcels = await findParcels(ids, store);
  const claims = await findClaims(ids, store);
  for (const lineId of claims.values()) ids.line.add(lineId);
  for (const { parts } of parcels.values()) for (const { lineId } of parts) ids.line.add(lineId);
  const [lines, items, hubs, wards, people, requests] = await Promise.all([
    findLines(ids, scope, store),
    findItems(ids, store),
    findHubs(ids, store),
    findWards(ids, scope, store),
    findPeople(ids, scope, store),
    findRequests(ids, store),
  ]);
  return { ownHubId: scope.ownHubId, hubs, wards, people, requests, lines, items, claims, parcels };
}

/** How far this history reaches, and how much of it may be named. */
export type Scope = {
  requestId: number | null;
  ownHubId: number | null;
  wardsByName: boolean;
  /** Whose people are named: those who are or were in this ward, or in these hubs. */
  peopleOf: { wardIds: number[]; hubIds: number[] };
  /** The one whom "you" means. */
  you: number | null;
};

/** Every id in the facts, wherever it stands: `lineId`, `requestIds` and so on. */
function collect(events: { facts: unknown; actor: string }[]): Ids {
  const ids: Ids = {
    line: new Set(),
    claim: new Set(),
    item: new Set(),
    shipment: new Set(),
    hub: new Set(),
    ward: new Set(),
    person: new Set(),
    request: new Set(),
  };
  const gather = (value: unknown) => {
    if (value === null || typeof value !== "object") return;
    for (const [name, inside] of Object.entries(value)) {
      const kind = name.replace(/Ids?$/, "") as keyof Ids;
      const known = name === kind ? undefined : ids[kind];
      if (known) for (const id of [inside].flat()) if (typeof id === "number") known.add(id);
      gather(inside);
    }
  };
  for (const { facts, actor } of events) {
    gather(facts);
    if (actor.startsWith("person:")) ids.person.add(Number(actor.slice("person:".length)));
  }
  return ids;
}

const within = (ids: Set<number>) => ({ where: { id: { in: [...ids] } } });
const byId = <T extends { id: number }, V>(rows: T[], value: (row: T) => V) =>
  new Map(rows.map((row) => [row.id, value(row)]));
const garmentSizeColour = { garmentType: true, size: true, colour: true } as const;
const itemNames = ({
  garmentType,
  size,
  colour,
}: Omit<ItemNames, "garment"> & { garmentType: ItemNames["garment"] }) => ({
  garment: garmentType,
  size,
  colour,
});

async function findParcels({ shipment }: Ids, store: Db): Promise<Names["parcels"]> {
  const parts = { include: { claim: { select: { lineId: true } } }, orderBy: { id: "asc" } } as const;
  const parcels = await store.shipment.findMany({ ...within(shipment), select: { id: true, lines: parts } });
  return byId(parcels, ({ lines }) => ({
    parts: lines.map(({ id, claim, itemId, quantity }) => ({ id, lineId: claim.lineId, itemId, quantity })),
  }));
}

const findClaims = async ({ claim }: Ids, store: Db) =>
  byId(await store.claim.findMany({ ...within(claim), select: { id: true, lineId: true } }), (row) => row.lineId);

async function findLines({ line }: Ids, { requestId }: Scope, store: Db) {
  const where = { id: { in: [...line] }, ...(requestId === null ? {} : { requestId }) };
  return byId(await store.line.findMany({ where, include: garmentSizeColour }), itemNames);
}

const findItems = async ({ item }: Ids, store: Db) =>
  byId(await store.item.findMany({ ...within(item), include: garmentSizeColour }), itemNames);

const findHubs = async ({ hub }: Ids, store: Db) =>
  byId(await store.hub.findMany({ ...within(hub), select: { id: true, name: true } }), (row) => row.name);

async function findWards({ ward }: Ids, { wardsByName }: Scope, store: Db) {
  const site = { select: { kind: true, name: true, outcode: true, shown: true } } as const;
  if (!wardsByName)
    return byId(await store.ward.findMany({ ...within(ward), select: { id: true, site } }), (row) =>
      sayPlace(row.site),
    );
  const wards = await store.ward.findMany({ ...within(ward), select: { id: true, name: true, site } });
  return byId(wards, (row) => `${row.name}, ${row.site.name}`);
}

async function findPeople({ person }: Ids, { peopleOf, you }: Scope, store: Db): Promise<Map<number, string>> {
  if (peopleOf.wardIds.length + peopleOf.hubIds.length === 0) return new Map();
  const known = [
    { wards: { some: { wardId: { in: peopleOf.wardIds } } } },
    { hubs: { some: { hubId: { in: peopleOf.hubIds } } } },
  ];
  const people = await store.person.findMany({
    where: { id: { in: [...person] }, erasedAt: null, OR: [...known, ...known.map((mergedInto) => ({ mergedInto }))] },
  });
  return byId(people, ({ id, mergedIntoId, name }) => ((mergedIntoId ?? id) === you ? "You" : name));
}

const findRequests = async ({ request }: Ids, store: Db) =>
  byId(await store.request.findMany({ ...within(request), select: { id: true, ref: true } }), (row) => row.ref);
