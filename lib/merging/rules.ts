import type { Actor } from "@/lib/actor";

export const mayMerge = (actor: Actor) => actor.steward;

/** A name that nobody there has: "Ward 7 (2)". */
export const numbered = (name: string, number: number) => `${name} (${number})`;

/** The name without that number; as it is when somebody has changed it since. */
export const unnumbered = (name: string, number: number) =>
  name.endsWith(` (${number})`) ? name.slice(0, -` (${number})`.length) : name;

/** An address that its owner knows again, and nobody else learns: "r…@leeds.nhs.uk". */
export const hintOf = (email: string) => `${email.slice(0, 1)}…${email.slice(email.lastIndexOf("@"))}`;

/**
 * The requests that can go back to the ward they came from: not those that share a bag with a request that stays.
 * A bag is for one ward. `bags`: for each, the requests it is for.
 */
export function separable(requestIds: number[], bags: number[][]): number[] {
  let going = new Set(requestIds);
  for (;;) {
    const mixed = bags.filter((bag) => bag.some((id) => going.has(id)) && !bag.every((id) => going.has(id))).flat();
    if (mixed.length === 0) return [...going];
    going = new Set([...going].filter((id) => !mixed.includes(id)));
  }
}
