import { findMadeByClaim } from "@/lib/claims/queries";
import { db } from "@/lib/db";
import type { About } from "@/lib/events/notices/about";
import { findHub, findLines, sayLine } from "@/lib/events/notices/look";
import { ownLines } from "@/lib/events/notices/requests";
import { sayCount } from "@/lib/garments/words";
import { type ClaimLink, signLink } from "@/lib/links";
import * as letters from "@/lib/mail/letters/promises";
import { addressOf } from "@/lib/mail/send";

export async function reminded({ facts }: About<"claims.reminded">) {
  const { hub, promises, url } = await look(facts.hubId, facts.claimIds);
  return promises.length > 0 ? letters.reminded({ hub: hub.name, promises, url }) : null;
}

/** Only what is still unanswered: the others are no question any more. */
export async function asked({ facts, personId }: About<"claims.asked">) {
  const { hub, promises, url } = await look(facts.hubId, facts.claimIds);
  const open = promises.filter(({ asks }) => asks > 0);
  if (open.length === 0) return null;
  const linkTo = async (what: ClaimLink["do"], claimId: number) =>
    addressOf(`/do/${await signLink({ do: what, claimId, personId })}`);
  const linked = open.slice(0, mostLinked).map(async (promise) => ({
    ...promise,
    coming: await linkTo("coming", promise.claimId),
    later: await linkTo("later", promise.claimId),
    cannot: await linkTo("cannot", promise.claimId),
  }));
  return letters.asked({ hub: hub.name, promises: await Promise.all(linked), more: open.length - linked.length, url });
}

export async function lapsed({ facts }: About<"claims.lapsed">) {
  const hub = await findHub(facts.hubId);
  const lines = await findLines(facts.parts.map(({ lineId }) => lineId));
  return letters.lapsed({
    hub: hub.name,
    pieces: lines.map((line, at) => `${sayLine(facts.parts[at]?.quantity ?? 0, line)} (${line.request.ref})`),
    url: addressOf(`/hub/${hub.slug}/needs`),
  });
}

export async function lapsedForWard({ facts, personId }: About<"claims.lapsed">) {
  const lines = await ownLines(facts.parts, personId);
  const [first] = lines;
  if (!first) return null;
  return letters.lapsedForWard({
    hub: (await findHub(facts.hubId)).name,
    ref: first.line.request.ref,
    pieces: lines.map(({ quantity, line }) => sayLine(quantity, line)),
    total: sayCount(lines.reduce((sum, { quantity }) => sum + quantity, 0)),
    standing: lines.some(({ line }) => line.open),
    url: addressOf(`/requests/${first.line.request.ref}`),
  });
}

/** A letter with more links than this reads badly. */
const mostLinked = 6;

/** The hub, and those of its promises that still wait to be sent. */
async function look(hubId: number, claimIds: number[]) {
  const hub = await findHub(hubId);
  const claims = await db.claim.findMany({ where: { id: { in: claimIds } }, orderBy: { id: "asc" } });
  const lines = await findLines(claims.map(({ lineId }) => lineId));
  const made = await findMadeByClaim(claims.map(({ lineId }) => lineId));
  const promises = claims.flatMap(({ id: claimId, quantity, sent, promisedFor, asks }, at) => {
    const line = lines[at];
    if (!line?.open || quantity === sent) return [];
    const ready = Math.max(0, (made.get(claimId) ?? 0) - sent);
    return [{ claimId, pieces: sayLine(quantity - sent, line), ref: line.request.ref, promisedFor, ready, asks }];
  });
  return { hub, promises, url: addressOf(`/hub/${hub.slug}/promises`) };
}
