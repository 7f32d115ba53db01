import { type Actor, isInWard, isPerson } from "@/lib/actor";
import type { SiteKind, WardState } from "@/prisma/generated/enums";

export const mayAddWard = (actor: Actor) => isPerson(actor);
export const mayCheck = (actor: Actor) => actor.steward;

/** Who sees the inside of a ward. */
export const maySeeWard = (actor: Actor, wardId: number) => isInWard(actor, wardId) || actor.steward;

/** Who lets somebody in, or lets them go: the ward's own people, or a steward. */
export const mayDecideFor = maySeeWard;

/** Who says where a site takes parcels: anybody in one of its wards. */
export const mayPlaceAt = (actor: Actor, wardIds: number[]) => wardIds.some((wardId) => isInWard(actor, wardId));

/** An affiliated address opens a ward of a hospital or practice at once; everything else waits for a steward. */
export const startingState = (actor: Actor, kind: SiteKind): WardState =>
  actor.affiliated && (kind === "hospital" || kind === "practice") ? "checked" : "held";

/** A hospital is named in public unless it says otherwise; where the site is the team, only its area is. */
export const showsByDefault = (kind: SiteKind) => kind === "hospital";

export const siteKinds: Record<SiteKind, string> = {
  hospital: "Hospital",
  practice: "GP practice",
  care_home: "Care home",
  hospice: "Hospice",
};
