import type { Link } from "@/lib/links";
import type { HubRole } from "@/prisma/generated/enums";

export type ActorId = `person:${number}` | `link:${string}` | `clock:${string}` | `visitor:${string}`;

/** Whoever acts or looks. Never null: a visitor, a signed link and a clock are actors too. */
export type Actor = {
  readonly id: ActorId;
  readonly personId: number | null;
  readonly name: string;
  readonly steward: boolean;
  readonly affiliated: boolean;
  readonly wards: readonly number[];
  readonly hubs: readonly {
    hubId: number;
    slug: string;
    name: string;
    role: HubRole;
    checked: boolean;
  }[];
  /** What the holder of a signed link may do, and that only. */
  readonly link?: Link;
  /** The person that link was mailed to, with all that they are at this moment. */
  readonly sentTo?: Actor;
};

/** Somebody who has signed in. */
export type PersonActor = Actor & { readonly personId: number };

const nobody = {
  personId: null,
  name: "",
  steward: false,
  affiliated: false,
  wards: [],
  hubs: [],
} as const;

export const visitor: Actor = { id: "visitor:0", ...nobody };

/** A job of the worker. */
export const clock = (job: string): Actor => ({
  id: `clock:${job}`,
  ...nobody,
});

/** Whoever holds a signed link. `sentTo` is the person it was mailed to, where it was. */
export const holder = (link: Link, sentTo?: Actor): Actor => {
  const { do: what, ...about } = link;
  return { id: `link:${what}-${Object.values(about).join("-")}`, ...nobody, link, ...(sentTo ? { sentTo } : {}) };
};

/** Whoever holds a parcel, by the code on its slip. */
export const holderOf = (shipmentId: number) => holder({ do: "arrived", shipmentId });

export const isClock = (actor: Actor) => actor.id.startsWith("clock:");
export const isPerson = (actor: Actor): actor is PersonActor => actor.personId !== null;
export const isMemberOf = (actor: Actor, hubId: number) => actor.hubs.some((hub) => hub.hubId === hubId);
export const isCoordinatorOf = (actor: Actor, hubId: number) =>
  actor.hubs.some((hub) => hub.hubId === hubId && hub.role === "coordinator");
export const isInWard = (actor: Actor, wardId: number) => actor.wards.includes(wardId);
