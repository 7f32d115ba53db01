import { findMade } from "@/lib/claims/queries";
import { db } from "@/lib/db";
import { found } from "@/lib/errors";
import type { About } from "@/lib/events/notices/about";
import { findLines, findWard, listOwnHubs, sayLine, sayWardTo } from "@/lib/events/notices/look";
import { type RequestLink, signLink } from "@/lib/links";
import * as letters from "@/lib/mail/letters/needed";
import { fewer } from "@/lib/mail/letters/requests";
import { addressOf } from "@/lib/mail/send";
import { sayWhereItStands } from "@/lib/requests/standing";

/** Nothing once the ward has spoken: the question is answered. */
export async function stillNeeded({ facts, personId }: About<"request.asked-again">) {
  const request = await findRequest(facts.requestId);
  if (request.state !== "open" || request.asks < facts.time || !request.askOn) return null;
  return letters.stillNeeded({
    ...(await asked(request, personId)),
    again: facts.time > 1,
    nextOn: request.askOn,
  });
}

export async function whatNow({ facts, personId }: About<"request.day-came">) {
  const request = await findRequest(facts.requestId);
  if (request.state !== "open" || request.asks === 0) return null;
  return letters.whatNow(await asked(request, personId));
}

export async function asleep({ facts, personId }: About<"request.slept">) {
  const request = await findRequest(facts.requestId);
  return request.state === "sleeping" ? letters.asleep(await asked(request, personId)) : null;
}

export async function asleepForHub({ facts, personId }: About<"request.slept">) {
  const request = await findRequest(facts.requestId);
  return request.state === "sleeping" ? letters.asleepForHub(await forHubs(request, facts.hubIds, personId)) : null;
}

export async function awakeForHub({ facts, personId }: About<"request.confirmed">) {
  const request = await findRequest(facts.requestId);
  return request.state === "open" ? letters.awakeForHub(await forHubs(request, facts.hubIds, personId)) : null;
}

export async function redated({ facts, personId }: About<"request.redated">) {
  const request = await findRequest(facts.requestId);
  const days = { was: new Date(facts.was), neededBy: new Date(facts.neededBy) };
  return letters.redated({ ...(await forHubs(request, facts.hubIds, personId)), ...days });
}

export async function reduced({ facts, personId }: About<"request.reduced">) {
  const request = await findRequest(facts.requestId);
  const { place, url } = await forHubs(request, facts.hubIds, personId);
  const lines = await findLines(facts.lines.map(({ lineId }) => lineId));
  const hubs = await listOwnHubs(personId, facts.hubIds);
  const cutOf = (hubId: number, lineId: number) =>
    facts.lines
      .filter((line) => line.lineId === lineId)
      .flatMap(({ cuts }) => cuts)
      .filter((cut) => cut.hubId === hubId)
      .reduce((sum, cut) => sum + cut.quantity, 0);
  const pieces = (hubId: number) =>
    lines.flatMap((line) => (cutOf(hubId, line.id) > 0 ? [sayLine(cutOf(hubId, line.id), line)] : []));
  return fewer({
    hubs: hubs.map(({ id, name }) => ({ hub: name, pieces: pieces(id) })),
    place,
    ref: request.ref,
    url,
  });
}

type Request = Awaited<ReturnType<typeof findRequest>>;

const findRequest = async (id: number) =>
  found(await db.request.findUnique({ where: { id }, include: { lines: { orderBy: { id: "asc" } } } }), "request");

/** What a member of the ward is asked about, and the links that answer, each for that person and that alone. */
async function asked(request: Request, personId: number) {
  const ids = request.lines.filter(({ asked: pieces }) => pieces > 0).map(({ id }) => id);
  const [lines, made] = await Promise.all([findLines(ids), findMade(ids)]);
  const linkTo = async (what: RequestLink["do"]) =>
    addressOf(`/do/${await signLink({ do: what, requestId: request.id, personId } as RequestLink)}`);
  return {
    ref: request.ref,
    neededBy: request.neededBy,
    askedOn: request.createdAt,
    lines: lines.map((line) => {
      const counts = { ...line, made: Math.min(line.claimed, Math.max(line.sent, made.get(line.id) ?? 0)) };
      return `${sayLine(line.asked, line)}: ${sayWhereItStands(counts)}.`;
    }),
    keep: await linkTo("keep"),
    fewer: await linkTo("fewer"),
    stop: await linkTo("stop"),
    day: await linkTo("day"),
  };
}

/** What the hubs through which somebody hears have promised on a request, and where they see to it. */
async function forHubs({ ref, id, wardId }: Request, hubIds: number[], personId: number) {
  const hubs = await listOwnHubs(personId, hubIds);
  const where = { line: { requestId: id }, hubId: { in: hubs.map((hub) => hub.id) } };
  const claims = await db.claim.findMany({ where, orderBy: { id: "asc" } });
  const lines = await findLines(claims.map(({ lineId }) => lineId));
  const pieces = claims.flatMap(({ quantity, sent }, at) => {
    const line = lines[at];
    return line && quantity > sent ? [sayLine(quantity - sent, line)] : [];
  });
  const checked = hubs.some((hub) => hub.checked && hub.blockedAt === null);
  const [first, ...others] = hubs;
  return {
    ref,
    place: sayWardTo({ checked, blockedAt: null }, await findWard(wardId)),
    pieces,
    url: addressOf(first && others.length === 0 ? `/hub/${first.slug}/promises` : "/home"),
  };
}
