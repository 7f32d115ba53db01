import type { Actor } from "@/lib/actor";
import { found } from "@/lib/errors";

/** The short name of one of the actor's hubs. @throws NotFound */
export const hubSlug = (actor: Actor, hubId: number) =>
  found(
    actor.hubs.find((hub) => hub.hubId === hubId),
    "hub",
  ).slug;

/** The address of one of the actor's hubs. @throws NotFound */
export const hubPath = (actor: Actor, hubId: number) => `/hub/${hubSlug(actor, hubId)}`;
