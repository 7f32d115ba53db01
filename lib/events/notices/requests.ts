import { db } from "@/lib/db";
import { found } from "@/lib/errors";
import type { About } from "@/lib/events/notices/about";
import { findHub, findLines, findWard, knowsWards, listOwnHubs, sayLine, sayWardTo } from "@/lib/events/notices/look";
import { sayCount } from "@/lib/garments/words";
import * as letters from "@/lib/mail/letters/requests";
import { addressOf } from "@/lib/mail/send";
import { releaseReasons, withdrawReasons } from "@/lib/reasons";
import { stands } from "@/lib/requests/rules";

/** Nothing once the request is taken back: there is nothing left to keep the reference for. */
export async function posted({ facts }: About<"request.posted">) {
  const lines = await findLines(facts.lines.map(({ lineId }) => lineId));
  const [first] = lines;
  if (!first || !stands(first.request.state)) return null;
  return letters.posted({
    ref: first.request.ref,
    pieces: lines.map((line) => sayLine(line.asked, line)),
    neededBy: first.request.neededBy,
    held: first.request.state === "held",
    resting: lines.filter((line) => line.resting).map((line) => sayLine(line.asked, line)),
    url: addressOf(`/requests/${first.request.ref}`),
  });
}

export async function claimed({ facts, personId }: About<"lines.claimed">) {
  const hub = await findHub(facts.hubId);
  const lines = await ownLines(facts.parts, personId);
  const [first] = lines;
  if (!first) return null;
  return letters.claimed({
    hub: hub.name,
    ref: first.line.request.ref,
    pieces: lines.map(({ quantity, line }) => sayLine(quantity, line)),
    total: sayCount(lines.reduce((sum, { quantity }) => sum + quantity, 0)),
    promisedFor: new Date(facts.promisedFor),
    url: addressOf(`/requests/${first.line.request.ref}`),
  });
}

/** The parts that are of requests of this person's wards. */
export async function ownLines(parts: { lineId: number; quantity: number }[], personId: number) {
  const wards = await db.wardMember.findMany({ where: { personId, state: "active" } });
  const lines = await findLines(parts.map((part) => part.lineId));
  const own = lines.filter((line) => wards.some((ward) => ward.wardId === line.request.wardId));
  return own.map((line) => ({ line, quantity: parts.find((part) => part.lineId === line.id)?.quantity ?? 0 }));
}

export async function released({ facts, words }: About<"claim.released">) {
  const [line] = await findLines([facts.lineId]);
  if (!line) return null;
  return letters.released({
    hub: (await findHub(facts.hubId)).name,
    ref: line.request.ref,
    pieces: sayLine(facts.quantity, line),
    reason: releaseReasons[facts.reason],
    words,
    standing: line.open,
    url: addressOf(`/requests/${line.request.ref}`),
  });
}

export async function ended({ facts, personId }: About<"hub.declined" | "hub.closed">) {
  const claims = await db.claim.findMany({ where: { id: { in: facts.cuts.map((cut) => cut.claimId) } } });
  const lineOf = new Map(claims.map((claim) => [claim.id, claim.lineId]));
  const cuts = facts.cuts.map(({ claimId, quantity }) => ({ lineId: lineOf.get(claimId) ?? 0, quantity }));
  const lines = await ownLines(cuts, personId);
  const [first] = lines;
  if (!first) return null;
  return letters.ended({
    hub: (await findHub(facts.hubId)).name,
    ref: first.line.request.ref,
    pieces: lines.map(({ quantity, line }) => sayLine(quantity, line)),
    again: lines.filter(({ line }) => line.open).map(({ quantity, line }) => sayLine(quantity, line)),
    url: addressOf(`/requests/${first.line.request.ref}`),
  });
}

export async function redated({ facts }: About<"claim.redated">) {
  const claim = found(await db.claim.findUnique({ where: { id: facts.claimId } }), "promise");
  const [line] = await findLines([claim.lineId]);
  if (!line) return null;
  return letters.redated({
    hub: (await findHub(facts.hubId)).name,
    ref: line.request.ref,
    pieces: sayLine(claim.quantity, line),
    was: new Date(facts.was),
    promisedFor: new Date(facts.promisedFor),
    url: addressOf(`/requests/${line.request.ref}`),
  });
}

export async function fewer({ facts, personId }: About<"line.changed">) {
  const hubs = await listOwnHubs(personId, facts.hubIds);
  const [line] = await findLines([facts.lineId]);
  if (hubs.length === 0 || !line) return null;
  return letters.fewer({
    hubs: hubs.map(({ id, name }) => ({ hub: name, pieces: [sayLine(sumFor(id, facts.cuts), line)] })),
    ref: line.request.ref,
    ...(await fromWard(facts.wardId, hubs)),
  });
}

export async function withdrawn({ facts, words, personId }: About<"request.withdrawn">) {
  const packed = await listPacked(facts.requestId);
  const hubs = await listOwnHubs(personId, [...facts.hubIds, ...packed.map(({ hubId }) => hubId)]);
  if (hubs.length === 0) return null;
  const lines = await findLines(facts.lines.map(({ lineId }) => lineId));
  const request = found(await db.request.findUnique({ where: { id: facts.requestId } }), "request");
  const cuts = facts.lines.flatMap(({ lineId, cuts: all }) => all.map((cut) => ({ lineId, ...cut })));
  const sayFor = (hubId: number, parts: Part[]) =>
    lines.flatMap((line) => {
      const quantity = sumFor(
        hubId,
        parts.filter(({ lineId }) => lineId === line.id),
      );
      return quantity > 0 ? [sayLine(quantity, line)] : [];
    });
  return letters.withdrawn({
    hubs: hubs.map(({ id, name }) => ({ hub: name, pieces: sayFor(id, cuts), packed: sayFor(id, packed) })),
    ref: request.ref,
    reason: withdrawReasons[facts.reason],
    words: hubs.some(knowsWards) ? words : "",
    ...(await fromWard(facts.wardId, hubs)),
  });
}

type Part = { lineId: number; hubId: number; quantity: number };

/** What lies in bags for a request that have not been sent. */
async function listPacked(requestId: number): Promise<Part[]> {
  const claims = await db.claim.findMany({ where: { line: { requestId }, packed: { gt: 0 } } });
  return claims.map(({ lineId, hubId, packed, sent }) => ({ lineId, hubId, quantity: packed - sent }));
}

/** The ward as somebody may read of it, and where they go from there: to their hub, or home where they have several. */
async function fromWard(wardId: number, hubs: { slug: string; checked: boolean; blockedAt: Date | null }[]) {
  const [first, ...others] = hubs;
  const reader = { checked: hubs.some(knowsWards), blockedAt: null };
  const url = addressOf(first && others.length === 0 ? `/hub/${first.slug}` : "/home");
  return { place: sayWardTo(reader, await findWard(wardId)), url };
}

const sumFor = (hubId: number, parts: { hubId: number; quantity: number }[]) =>
  parts.filter((part) => part.hubId === hubId).reduce((sum, part) => sum + part.quantity, 0);
