import { outcodeOf } from "@/lib/fields";
import { areaOf, areas } from "@/lib/places/areas";
import { clean } from "@/lib/plain-text";

/** The distances one may choose, in miles. */
export const reaches = [5, 10, 25, 50] as const;

/** What the board is narrowed to. Empty is everything. Garments, size and colour are slugs of the catalogue. */
export type NeedsFilter = {
  garments: string[];
  size: string | null;
  colour: string | null;
  near: string | null;
  /** The distance that was chosen; it narrows nothing until there is a postcode. */
  reach: number | null;
  within: number | null;
};

export const everything: NeedsFilter = {
  garments: [],
  size: null,
  colour: null,
  near: null,
  reach: null,
  within: null,
};

export type SearchParams = Record<string, string | string[] | undefined>;

/** The filter and the page that an address asks for. What makes no sense in it is left out. */
export function parseNeeds(params: SearchParams): { filter: NeedsFilter; page: number } {
  const near = placeOf(params.near);
  const reach = reaches.find((miles) => String(miles) === first(params.within)) ?? null;
  return {
    filter: {
      garments: [params.garment ?? []].flat().filter(isSlug).slice(0, 20),
      size: slug(params.size),
      colour: slug(params.colour),
      near,
      reach,
      within: near ? reach : null,
    },
    page: pageOf(params.page),
  };
}

/** The address of a page of the board under a filter. */
export function needsHref(filter: NeedsFilter, page = 1, path = "/needs") {
  const query = new URLSearchParams(filter.garments.map((garment) => ["garment", garment]));
  for (const name of ["size", "colour", "near"] as const) if (filter[name] !== null) query.set(name, filter[name]);
  if (filter.reach !== null) query.set("within", String(filter.reach));
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `${path}?${query}` : path;
}

export const isNarrowed = ({ garments, size, colour, near }: NeedsFilter) =>
  garments.length > 0 || [size, colour, near].some((part) => part !== null);

/** The number of a page in an address; 1 where there is none, or nonsense. */
export const pageOf = (param: string | string[] | undefined) =>
  /^[1-9]\d{0,5}$/.test(first(param)) ? Number(first(param)) : 1;

/** The postcode as somebody typed it, to show again. */
export const typedNear = ({ near }: SearchParams) => clean(first(near)).slice(0, 12);

/** The outward code in an address, where it is one that we can place. */
export function placeOf(param: string | string[] | undefined) {
  const outcode = outcodeOf(first(param));
  return outcode && areas[areaOf(outcode)] ? outcode : null;
}

const first = (param: string | string[] | undefined) => [param ?? []].flat()[0] ?? "";
const isSlug = (text: string) => /^[a-z0-9-]{1,40}$/.test(text);
const slug = (param: string | string[] | undefined) => (isSlug(first(param)) ? first(param) : null);
