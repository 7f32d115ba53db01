import { Refused } from "@/lib/errors";
import { isSameName } from "@/lib/wards/names";

type Known = { id: number; name: string; hours: string; directions: string };
type Typed = { placeId: number | null; place: { name: string; hours: string; directions: string } };

/**
 * The place of a site that somebody chose, or typed in the same words; null when theirs is new.
 * @throws Refused when the site has no such place, or has one of that name whose hours or directions differ
 */
export function placeMeant(places: Known[], { placeId, place }: Typed): Known | null {
  const known = places.find(({ id, name }) => (placeId === null ? isSameName(name, place.name) : id === placeId));
  if (!known && placeId !== null) throw new Refused("Choose a delivery place at your site", "placeId");
  if (!known || placeId !== null || isSame(known, place)) return known ?? null;
  const { name, hours, directions } = known;
  const details = [hours, directions].filter(Boolean).join(". ");
  throw new Refused(`${name} is here already: ${details}. Choose it, or give yours another name`, "place.name");
}

const isSame = (known: Known, { hours, directions }: Typed["place"]) =>
  isSameName(known.hours, hours) && (directions === "" || isSameName(known.directions, directions));
