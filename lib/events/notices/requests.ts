import { db } from "@/lib/db";
import { found } from "@/lib/errors";
import type { About } from "@/lib/events/notices/about";
import { findHub, findLines, findOwnHub, findWard, sayLine, sayWardTo } from "@/lib/events/notices/look";
import { sayCount } from "@/lib/garments/words";
import * as letters from "@/lib/mail/letters/requests";
import { addressOf } from "@/lib/mail/send";
import { releaseReasons, withdrawReasons } from "@/lib/reasons";

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
async function ownLines(parts: { lineId: number; quantity: number }[], personId: number) {
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

export async function ended({ facts, personId }: About<"hub.declined">) {
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
  const hub = await findOwnHub(personId, facts.hubIds);
  const [line] = await findLines([facts.lineId]);
  if (!hub || !line) return null;
  const cut = sumFor(hub.id, facts.cuts);
  return letters.fewer({
    hub: hub.name,
    place: sayWardTo(hub, await findWard(facts.wardId)),
    ref: line.request.ref,
    pieces: sayLine(cut, line),
    url: addressOf(`/hub/${hub.slug}`),
  });
}

export async function withdrawn({ facts, words, personId }: About<"request.withdrawn">) {
  const hub = await findOwnHub(personId, facts.hubIds);
  if (!hub) return null;
  const parts = facts.lines.map(({ lineId, cuts }) => ({ lineId, quantity: sumFor(hub.id, cuts) }));
  const cut = parts.filter((part) => part.quantity > 0);
  const lines = await findLines(cut.map((part) => part.lineId));
  const request = found(await db.request.findUnique({ where: { id: facts.requestId } }), "request");
  return letters.withdrawn({
    hub: hub.name,
    place: sayWardTo(hub, await findWard(facts.wardId)),
    ref: request.ref,
    pieces: lines.map((line, row) => sayLine(cut[row]?.quantity ?? 0, line)),
    reason: withdrawReasons[facts.reason],
    words: hub.checked ? words : "",
    url: addressOf(`/hub/${hub.slug}`),
  });
}

const sumFor = (hubId: number, cuts: { hubId: number; quantity: number }[]) =>
  cuts.filter((cut) => cut.hubId === hubId).reduce((sum, cut) => sum + cut.quantity, 0);
