import { db } from "@/lib/db";
import type { About } from "@/lib/events/notices/about";
import { findHub, findWard, listOwnHubs } from "@/lib/events/notices/look";
import { sayList } from "@/lib/garments/words";
import * as letters from "@/lib/mail/letters/stewards";
import { addressOf, whomToWriteTo } from "@/lib/mail/send";

export const personBlocked = async ({ words }: About<"person.blocked">) =>
  letters.personBlocked({ words, contact: whomToWriteTo(), url: addressOf("/help") });

export const personUnblocked = async ({ words }: About<"person.unblocked">) =>
  letters.personUnblocked({ words, url: addressOf("/sign-in") });

export const hubBlocked = async ({ facts, words }: About<"hub.blocked">) =>
  letters.hubBlocked({ ...(await hubAndPage(facts.hubId)), words, contact: whomToWriteTo() });

export const hubUnblocked = async ({ facts, words }: About<"hub.unblocked">) =>
  letters.hubUnblocked({ ...(await hubAndPage(facts.hubId)), words });

export const wardBlocked = async ({ facts, words }: About<"ward.blocked">) =>
  letters.wardBlocked({ ...(await wardAndPage(facts.wardId)), words, contact: whomToWriteTo() });

export const wardUnblocked = async ({ facts, words }: About<"ward.unblocked">) =>
  letters.wardUnblocked({ ...(await wardAndPage(facts.wardId)), words });

/** Nothing when it has been undone meanwhile. */
export const promisesWait = async (about: About<"hub.blocked">) =>
  (await findHub(about.facts.hubId)).blockedAt ? waiting(about, letters.promisesWait) : null;

export const promisesGoOn = async (about: About<"hub.unblocked">) =>
  (await findHub(about.facts.hubId)).blockedAt ? null : waiting(about, letters.promisesGoOn);

export const requestsWait = async (about: About<"ward.blocked">) =>
  (await findWard(about.facts.wardId)).blockedAt ? promised(about, letters.requestsWait) : null;

export const requestsGoOn = async (about: About<"ward.unblocked">) =>
  (await findWard(about.facts.wardId)).blockedAt ? null : promised(about, letters.requestsGoOn);

async function hubAndPage(hubId: number) {
  const { name, slug } = await findHub(hubId);
  return { hub: name, url: addressOf(`/hub/${slug}`) };
}

async function wardAndPage(wardId: number) {
  const { name, site } = await findWard(wardId);
  return { ward: `${name}, ${site.name}`, url: addressOf(`/ward/${wardId}`) };
}

/** Of the requests that wait for a hub, those of this person's wards. */
async function waiting(
  { facts, personId }: About<"hub.blocked" | "hub.unblocked">,
  letter: typeof letters.promisesWait,
) {
  const mine = { members: { some: { personId, state: "active" } } } as const;
  const refs = await refsOf({ id: { in: facts.requestIds }, ward: mine });
  const [first] = refs;
  if (!first) return null;
  const url = addressOf(refs.length === 1 ? `/requests/${first}` : "/requests");
  return letter({ hub: (await findHub(facts.hubId)).name, refs: sayRefs(refs), url });
}

/** Of the requests that wait with a ward, those that this person's hubs have promised something for. */
async function promised(
  { facts, personId }: About<"ward.blocked" | "ward.unblocked">,
  letter: typeof letters.requestsWait,
) {
  const hubs = await listOwnHubs(personId, facts.hubIds);
  const [hub] = hubs;
  const claims = { some: { hubId: { in: hubs.map(({ id }) => id) }, quantity: { gt: 0 } } };
  const refs = await refsOf({ id: { in: facts.requestIds }, lines: { some: { claims } } });
  if (!hub || refs.length === 0) return null;
  const url = addressOf(hubs.length === 1 ? `/hub/${hub.slug}/promises` : "/home");
  return letter({ refs: sayRefs(refs), many: refs.length > 1, url });
}

type Where = NonNullable<Parameters<typeof db.request.findMany>[0]>["where"];
const refsOf = async (where: NonNullable<Where>) =>
  (await db.request.findMany({ where, orderBy: { id: "asc" }, select: { ref: true } })).map(({ ref }) => ref);

/** At most 3 by name, so that a subject stays short. */
const sayRefs = (refs: string[]) => sayList(refs.length > 3 ? [...refs.slice(0, 2), `${refs.length - 2} more`] : refs);
