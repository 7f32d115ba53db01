import { headers } from "next/headers";
import type { Actor } from "@/lib/actor";
import type { Key } from "@/lib/keys";
import type { Limit } from "@/lib/limits/input";
import { networkIn } from "@/lib/limits/network";
import { spend } from "@/lib/limits/spend";

/**
 * Counts a form of whoever sends it: of a person who is signed in, or else of the network that it comes from.
 * `null`: not at all.
 * @throws OverLimit
 */
export async function count(actor: Actor, key: Key, limit?: Limit | null) {
  if (limit === null) return;
  if (limit !== "entering" && actor.personId !== null)
    return spend(limit ?? "acting", `person ${actor.personId}`, { key });
  // Without a key: a stranger could choose the same one each time.
  await spend(limit ?? "visiting", networkIn(await headers()));
}
