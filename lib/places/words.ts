import type { Away } from "@/lib/places/distance";
import type { SiteKind } from "@/prisma/generated/enums";

const kinds: Record<SiteKind, string> = {
  hospital: "A hospital",
  practice: "A GP practice",
  care_home: "A care home",
  hospice: "A hospice",
};

/** Where a need is, as anybody may read it: the site, or only its kind and area where the site is not shown. */
export const sayPlace = (site: { kind: SiteKind; name: string; outcode: string; shown: boolean }) =>
  site.shown ? site.name : `${kinds[site.kind]} in ${site.outcode}`;

/** "about 3 miles away". The middles of areas are compared, so it is never exact; a rough one says only every 5 miles. */
export function sayAway({ miles, rough }: Away) {
  const step = rough ? 5 : 1;
  const about = Math.round(miles / step) * step;
  if (about === 0) return "near by";
  return about === 1 ? "about a mile away" : `about ${about.toLocaleString("en-GB")} miles away`;
}

/** Who asks there, without a name: "a ward in LS7", "a care home in LS7". */
export const sayWard = ({ kind, outcode }: { kind: SiteKind; outcode: string }) =>
  kind === "hospital" ? `a ward in ${outcode}` : `a${kinds[kind].slice(1)} in ${outcode}`;
