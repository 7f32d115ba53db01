import { signLink } from "@/lib/links";
import type { Network } from "@/tests/prove/network/network";
import { type Browser, browser } from "@/tests/prove/served/browser";

/** Everybody whose rights differ, each by a letter. "own" is side a; who is another's is of side b. */
export const roles = {
  v: "visitor",
  p: "person without membership",
  w: "own ward",
  W: "another ward",
  h: "held ward",
  o: "own volunteer",
  O: "another volunteer",
  c: "own coordinator",
  C: "another coordinator",
  n: "new hub",
  x: "closed hub",
  r: "removed",
  b: "blocked",
  q: "waiting to join",
  f: "affiliated stranger",
  l: "holder of a link",
  s: "steward",
} as const;
export type Role = keyof typeof roles;
export const everyRole = Object.keys(roles) as Role[];

/** Those who have no session, or none that counts. */
export const signedOut: readonly Role[] = ["v", "b", "l"];

/** A browser for each, as signed in as they can be. */
export async function browsersOf(network: Network, to: { port: number; origin: string }) {
  const { a, b, held, newHub, closed, stranger, removed, waiting, affiliated, steward, blockedId } = network;
  const people: Record<Exclude<Role, "v" | "l">, number> = {
    p: stranger.personId,
    w: a.ward.manager.personId,
    W: b.ward.manager.personId,
    h: held.manager.personId,
    o: a.volunteer.personId,
    O: b.volunteer.personId,
    c: a.hub.coordinator.personId,
    C: b.hub.coordinator.personId,
    n: newHub.coordinator.personId,
    x: closed.coordinator.personId,
    r: removed.personId,
    b: blockedId,
    q: waiting.personId,
    f: affiliated.personId,
    s: steward.personId,
  };
  const all = Object.fromEntries(everyRole.map((role) => [role, browser(to)])) as Record<Role, Browser>;
  for (const [role, personId] of Object.entries(people)) await all[role as Role].signInAs(personId);
  const { requestId, ward } = a;
  await all.l.once(`/do/${await signLink({ do: "keep", requestId, personId: ward.manager.personId })}`);
  return all;
}
