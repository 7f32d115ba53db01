import { type Actor, isCoordinatorOf, isInWard, isMemberOf } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { NotFound } from "@/lib/errors";
import type { EventName, EventOf } from "@/lib/events/events";
import { isOnBehalf } from "@/lib/events/facts/stewards";
import { findNames, type Scope } from "@/lib/events/names";
import { publicEvents, say } from "@/lib/events/sentences";
import type { Viewer } from "@/lib/events/sentences/told";

export type HistoryOf = { kind: "request" | "hub" | "shipment"; id: number };
export type Happening = { id: number; name: EventName; at: Date; sentence: string; why?: string };
export type History = { happenings: Happening[]; page: number; pages: number };

const perPage = 20;

/** What has happened to a request, a hub or a bag, as this actor may read it: newest first, 20 to a page. @throws NotFound */
export async function listHistory(actor: Actor, of: HistoryOf, page = 1, store: Db = db): Promise<History> {
  const view = await findView(actor, of, store);
  const where = { kind: of.kind, subjectId: of.id, ...seen(view) };
  const count = await store.eventSubject.count({ where });
  const pages = Math.max(1, Math.ceil(count / perPage));
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const rows = await store.eventSubject.findMany({
    where,
    include: { event: view.viewer === "public" ? true : { include: { notes: { orderBy: { id: "asc" } } } } },
    orderBy: { eventId: "desc" },
    take: perPage,
    skip: (shown - 1) * perPage,
  });
  const events = rows.map((row) => row.event as unknown as EventOf<EventName> & { notes: { words: string }[] });
  const names = await findNames(events, view, store);
  const happenings = events.map((event) => {
    const by = event.actor === actor.id ? "You" : (names.people.get(personOf(event.actor)) ?? null);
    const sentence = say(event, { ...names, by }, view.viewer);
    return { id: event.id, name: event.name, at: event.at, sentence, ...whyOf(event, view.viewer) };
  });
  return { happenings, page: shown, pages };
}

/** Why a steward acted for somebody: for all concerned to read, and not for the public. Other words are not for a history. */
const whyOf = ({ facts, notes }: { facts: object; notes: { words: string }[] }, viewer: Viewer) =>
  viewer !== "public" && isOnBehalf(facts) ? { why: notes.map(({ words }) => words).join("\n") } : {};

const personOf = (actor: string) => (actor.startsWith("person:") ? Number(actor.slice("person:".length)) : 0);

type View = Scope & { viewer: Viewer; ownHubs: number[] };
const anybody: View = {
  viewer: "public",
  requestId: null,
  ownHubId: null,
  ownHubs: [],
  wardsByName: false,
  peopleOf: { wardIds: [], hubIds: [] },
  you: null,
};

/**
 * The public reads what is public; a hub, that and its own; a ward, all there is about what it asked for, without the
 * small jobs of hubs. What was written has its own page.
 */
function seen({ viewer, ownHubs }: View) {
  const open = { name: { in: [...publicEvents] } };
  if (viewer === "public") return { event: open };
  const written = { name: { startsWith: "message." } };
  if (viewer === "ward") return { event: { NOT: [written, { name: { startsWith: "task." } }] } };
  return {
    event: { NOT: written, OR: [open, { subjects: { some: { kind: "hub", subjectId: { in: ownHubs } } } }] },
  };
}

async function findView(actor: Actor, { kind, id }: HistoryOf, store: Db): Promise<View> {
  const view =
    kind === "hub"
      ? viewOfHub(actor, id)
      : kind === "request"
        ? await viewOfRequest(actor, id, store)
        : await viewOfParcel(actor, id, store);
  if (!view) throw new NotFound(kind === "shipment" ? "bag" : kind);
  return { ...view, you: actor.personId };
}

function viewOfHub(actor: Actor, hubId: number): View | null {
  return isMemberOf(actor, hubId) ? asHub(actor, [hubId]) : null;
}

async function viewOfRequest(actor: Actor, requestId: number, store: Db): Promise<View | null> {
  const request = await store.request.findUnique({
    where: { id: requestId },
    select: { wardId: true, ward: { select: { state: true } } },
  });
  if (!request) return null;
  const scope = { requestId };
  if (actor.steward || isInWard(actor, request.wardId)) return { ...asWard(request.wardId), ...scope };
  if (request.ward.state !== "checked") return null;
  const claims = await store.claim.findMany({
    where: { line: { requestId }, hubId: { in: actor.hubs.map((hub) => hub.hubId) } },
    select: { hubId: true },
    distinct: ["hubId"],
  });
  const ownHubs = claims.map((claim) => claim.hubId);
  return { ...(ownHubs.length > 0 ? asHub(actor, ownHubs) : anybody), ...scope };
}

async function viewOfParcel(actor: Actor, shipmentId: number, store: Db): Promise<View | null> {
  const parcel = await store.shipment.findUnique({ where: { id: shipmentId } });
  return parcel && isMemberOf(actor, parcel.hubId) ? asHub(actor, [parcel.hubId]) : null;
}

const asWard = (wardId: number): View => ({
  ...anybody,
  viewer: "ward",
  wardsByName: true,
  peopleOf: { wardIds: [wardId], hubIds: [] },
});

/** A coordinator reads who did what in the hub, and, once it is checked, for which ward. Others read neither. */
function asHub(actor: Actor, ownHubs: number[]): View {
  const coordinates = ownHubs.filter((hubId) => isCoordinatorOf(actor, hubId));
  const checked = actor.hubs.some((hub) => coordinates.includes(hub.hubId) && hub.checked);
  return {
    ...anybody,
    viewer: "hub",
    ownHubs,
    ownHubId: ownHubs[0] ?? null,
    wardsByName: checked,
    peopleOf: { wardIds: [], hubIds: coordinates },
  };
}
