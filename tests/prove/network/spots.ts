import { signLink } from "@/lib/links";
import type { Network } from "@/tests/prove/network/network";
import type { Role } from "@/tests/prove/network/roles";

/** What stands in the addresses of pages. */
export type Spots = Record<keyof typeof nowhere, string | number>;

const nowhere = {
  slug: "no-such-hub",
  neighbour: "no-such-hub",
  ref: "ZZ-0000",
  packing: "ZZ-0001",
  sent: "ZZ-0001",
  received: "ZZ-0001",
  gift: "ZZ-0002",
  item: 999_999,
  task: 999_999,
  claim: 999_999,
  ward: 999_999,
  manager: 999_999,
  volunteer: 999_999,
  hub: 999_999,
  message: 999_999,
  code: "no-such-code",
  token: "no.such.token",
};

/**
 * Whose things an address names, and what each role is to those: who is not in the list stays who they are. "mixed": the
 * first thing in the address is one's own, and what follows is another's.
 */
export const whose = {
  own: {},
  "another's": { w: "p", W: "w", o: "p", O: "o", c: "p", C: "c", r: "p", q: "p", f: "p" },
  mixed: { w: "p", W: "p", o: "p", O: "p", c: "p", C: "p" },
  "a new hub's": { o: "p", c: "p", n: "c" },
  "a closed hub's": { o: "p", c: "p", x: "c" },
  "a held ward's": { w: "p", h: "w" },
  nobody: { w: "p", o: "p", c: "p", s: "p" },
} as const satisfies Record<string, Partial<Record<Role, Role>>>;
export type Whose = keyof typeof whose;
export const everyWhose = Object.keys(whose) as Whose[];

export async function spotsOf(network: Network) {
  const [own, others] = [await spotsOfSide(network, "a"), await spotsOfSide(network, "b")];
  const { newHub, closed, held } = network;
  return {
    own,
    "another's": others,
    mixed: others,
    "a new hub's": { ...own, slug: newHub.slug, hub: newHub.hubId, claim: newHub.claimId },
    "a closed hub's": { ...own, slug: closed.slug, hub: closed.hubId, claim: closed.claimId },
    "a held ward's": { ...own, ward: held.wardId, ref: held.ref, manager: held.manager.personId },
    nobody: nowhere,
  } satisfies Record<Whose, Spots>;
}
export type AllSpots = Awaited<ReturnType<typeof spotsOf>>;

async function spotsOfSide(network: Network, which: "a" | "b"): Promise<Spots> {
  const side = network[which];
  return {
    slug: side.slug,
    neighbour: network.neighbour.slug,
    ref: side.ref,
    packing: side.packingRef,
    sent: side.sentRef,
    received: side.receivedRef,
    gift: side.giftRef,
    item: side.itemId,
    task: side.taskId,
    claim: side.claimId,
    ward: side.ward.wardId,
    manager: side.ward.manager.personId,
    volunteer: side.volunteer.personId,
    hub: side.hub.hubId,
    message: network.messageIds[which],
    code: side.joinCode,
    token: await signLink({ do: "keep", requestId: side.requestId, personId: side.ward.manager.personId }),
  };
}

/** An address: the names in brackets become what they stand for. None where it would be the same as somebody else's. */
export function addressOf(template: string, which: Whose, all: AllSpots): string | null {
  const names = [...template.matchAll(/\[(\w+)\]/g)].map(([, name = ""]) => name);
  if (which !== "own" && names.length === 0) return null;
  if (which === "mixed" && names.length < 2) return null;
  if (/hub/.test(which) && !names.includes("slug")) return null;
  if (which === "a held ward's" && !["ward", "ref"].includes(names[0] ?? "")) return null;
  let at = 0;
  return template.replaceAll(/\[(\w+)\]/g, (_, name: keyof Spots) => {
    const from = which === "mixed" && at++ === 0 ? all.own : all[which];
    return encodeURIComponent(from[name]);
  });
}
