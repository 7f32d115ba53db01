import { type Actor, isCoordinatorOf, isMemberOf, isPerson } from "@/lib/actor";

/** How many coordinators of checked hubs must give their word for a new hub. */
export const wordsNeeded = 2;

export const mayStartHub = (actor: Actor) => isPerson(actor);
export const mayJoinHub = (actor: Actor) => isPerson(actor);

/** Who changes a hub, its people and its link. */
export const mayRunHub = (actor: Actor, hubId: number) => isCoordinatorOf(actor, hubId);

/** Who reads the e-mail addresses of a hub's members. */
export const maySeeAddresses = (actor: Actor, hubId: number) => isCoordinatorOf(actor, hubId) || actor.steward;

/** Who gives their word that a new hub is real: coordinators of checked hubs, never somebody of the new hub itself. */
export const mayVouchFor = (actor: Actor, hubId: number) => mayVouch(actor) && !isMemberOf(actor, hubId);

export const mayVouch = (actor: Actor) =>
  actor.hubs.some((hub) => hub.checked && !hub.closed && hub.role === "coordinator");

export const mayCheckHub = (actor: Actor) => actor.steward;

/** Addresses that are pages of their own, so no hub may take them. */
const pages = new Set(["start", "new", "join"]);

/** The address of a hub, from its name: "Canal Street Hub" is canal-street-hub. `turn` counts those that were taken. */
export function slugOf(name: string, turn = 1) {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’\p{M}]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 50)
    .replace(/-$/, "");
  const base = plain === "" || pages.has(plain) ? ["hub", plain].filter(Boolean).join("-") : plain;
  return turn === 1 ? base : `${base}-${turn}`;
}
