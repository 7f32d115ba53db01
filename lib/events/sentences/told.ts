import type { EventName, EventOf, Events } from "@/lib/events/events";
import { isOnBehalf } from "@/lib/events/facts/stewards";
import { sayGarments, sayList, sayPieces } from "@/lib/garments/words";

/** Who looks: the ward that asked, a hub, or anybody. */
export type Viewer = "ward" | "hub" | "public";

type Named = { name: string };
type Garment = { one: string; many: string };
export type ItemNames = { garment: Garment; size: Named; colour: Named | null };
export type Part = { id: number; lineId: number; itemId: number; quantity: number };

/** What ids are called, for one viewer. What is missing may not be seen here, or does not belong to this history. */
export type Names = {
  /** Who did it, where this viewer may read that: "You" or a name. */
  by: string | null;
  /** The hub whose history this is, or through which somebody looks. */
  ownHubId: number | null;
  hubs: ReadonlyMap<number, string>;
  wards: ReadonlyMap<number, string>;
  people: ReadonlyMap<number, string>;
  requests: ReadonlyMap<number, string>;
  lines: ReadonlyMap<number, ItemNames>;
  items: ReadonlyMap<number, ItemNames>;
  claims: ReadonlyMap<number, number>;
  parcels: ReadonlyMap<number, { parts: Part[] }>;
};

type OfLine = { lineId: number } | { claimId: number };

/** An event with what its sentence needs; nothing here gives a public sentence the name of a person or a ward. */
export type Told<N extends EventName> = {
  facts: Events[N];
  viewer: Viewer;
  ownHubId: number | null;
  /** Who did it, or these words where that may not be said. A steward who did it for them is always said to be one. */
  by: (otherwise: string) => string;
  hub: (id: number) => string;
  ward: (id: number) => string;
  person: (id: number) => string;
  request: (id: number) => string;
  garment: (of: OfLine) => string;
  /** "18 scrub tops and 20 scrub hats", of the lines that this history is about. */
  pieces: (parts: (OfLine & { quantity: number })[]) => string;
  item: (id: number, quantity: number) => string;
  parts: (shipmentId: number) => Part[];
};

export function tell<N extends EventName>(event: EventOf<N>, names: Names, viewer: Viewer): Told<N> {
  const open = viewer !== "public";
  const garmentOf = (of: OfLine) =>
    names.lines.get("lineId" in of ? of.lineId : (names.claims.get(of.claimId) ?? 0))?.garment;
  return {
    facts: event.facts,
    viewer,
    ownHubId: names.ownHubId,
    by: (otherwise) =>
      isOnBehalf(event.facts)
        ? forSomebody(names.by, otherwise, viewer)
        : (mayName(event.name, names.by, viewer) && names.by) || otherwise,
    hub: (id) => names.hubs.get(id) ?? "a hub",
    ward: (id) => (open && names.wards.get(id)) || "the ward",
    person: (id) => (open && names.people.get(id)) || "a volunteer",
    request: (id) => names.requests.get(id) ?? "a request",
    garment: (of) => garmentOf(of)?.many ?? "pieces",
    pieces: (parts) => sayTogether(parts.flatMap((part) => withGarment(garmentOf(part), part.quantity))),
    item: (id, quantity) => {
      const item = names.items.get(id);
      return item ? sayPieces(quantity, item.garment, item.size, item.colour) : sayGarments(quantity, piece);
    },
    parts: (shipmentId) => (names.parcels.get(shipmentId)?.parts ?? []).filter((part) => names.lines.has(part.lineId)),
  };
}

/** "A steward, for the ward,": the name of a steward is for nobody to read here. */
const forSomebody = (by: string | null, whom: string, viewer: Viewer) =>
  `${by === "You" && viewer !== "public" ? "You" : "A steward"}, for ${whom.replace(/^The /, "the ")},`;

/** A hub does not read who in a ward did something; "you" is always said to whoever it was, except in public. */
function mayName(name: EventName, by: string | null, viewer: Viewer) {
  if (viewer === "public") return false;
  return viewer !== "hub" || by === "You" || !wardsOwn.some((start) => name.startsWith(start));
}

const wardsOwn = ["request.", "line.", "ward.", "thanks.", "parcel.received", "parcel.confirmed"];

const piece = { one: "piece", many: "pieces" };
const withGarment = (garment: Garment | undefined, quantity: number) =>
  garment && quantity > 0 ? [{ garment, quantity }] : [];

/** Sizes and colours of one garment are added up: a history says how many, the lines above it say which. */
function sayTogether(parts: { garment: Garment; quantity: number }[]) {
  const sums = new Map<string, { garment: Garment; quantity: number }>();
  for (const { garment, quantity } of parts)
    sums.set(garment.many, { garment, quantity: quantity + (sums.get(garment.many)?.quantity ?? 0) });
  const said = [...sums.values()].map(({ garment, quantity }) => sayGarments(quantity, garment));
  return said.length > 0 ? sayList(said) : "nothing";
}
