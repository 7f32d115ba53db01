import { type Actor, isInWard, isPerson } from "@/lib/actor";
import type { SiteKind, WardState } from "@/prisma/generated/enums";

export const mayAddWard = (actor: Actor) => isPerson(actor);
export const mayCheck = (actor: Actor) => actor.steward;

/** Who sees the inside of a ward. */
export const maySeeWard = (actor: Actor, wardId: number) => isInWard(actor, wardId) || actor.steward;

/** Who lets somebody in, or lets them go: the ward's own people, or a steward. */
export const mayDecideFor = maySeeWard;

type Standing = { id: number; state: WardState };

/** Who says where a ward takes parcels: its own people. */
export const mayPlaceFor = isInWard;

/** The delivery places that a ward may use: its own, and once it is checked those of the other checked wards of its site. */
export const placesOf = ({ id, siteId, state }: Standing & { siteId: number }) => {
  const shared = state === "checked" ? [{ ward: { state } }] : [];
  return { siteId, OR: [{ wardId: id }, ...shared] };
};

/** Who says whether public pages name a site: people of its wards, and once one of them is checked, only of those. */
export function mayShow(actor: Actor, wards: Standing[]) {
  const checked = wards.filter(({ state }) => state === "checked");
  const standing = checked.length > 0 ? checked : wards.filter(({ state }) => state !== "declined");
  return standing.some(({ id }) => isInWard(actor, id));
}

/** An affiliated address opens a ward of a hospital or practice at once; everything else waits for a steward. */
export const startingState = (actor: Actor, kind: SiteKind): WardState =>
  actor.affiliated && (kind === "hospital" || kind === "practice") ? "checked" : "held";

/** What public pages may show of a site, as a form offers it. */
export const showings = [
  { value: "true", label: "The name of the place" },
  { value: "false", label: "Only its area", hint: "Like LS7, the first half of its postcode" },
];

/** A hospital is named in public unless it says otherwise; where the site is the team, only its area is. */
export const showsByDefault = (kind: SiteKind) => kind === "hospital";

export const siteKinds: Record<SiteKind, string> = {
  hospital: "Hospital",
  practice: "GP practice",
  care_home: "Care home",
  hospice: "Hospice",
};
