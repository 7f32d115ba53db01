import { findBalance } from "@/lib/balance/queries";
import { insteadOf, sayGap } from "@/lib/balance/rules";
import { db } from "@/lib/db";
import { found } from "@/lib/errors";
import type { Events } from "@/lib/events/events";
import type { About } from "@/lib/events/notices/about";
import { listClaimsOn, listRestingClaims, type Waiting } from "@/lib/events/notices/enough-hearers";
import { findLines, listOwnHubs, sayLine } from "@/lib/events/notices/look";
import { sayList } from "@/lib/garments/words";
import * as letters from "@/lib/mail/letters/enough";
import { addressOf } from "@/lib/mail/send";
import { sayPlace } from "@/lib/places/words";
import { listMade, listStops } from "@/lib/stops/queries";
import { sayStopped } from "@/lib/stops/rules";

/** Nothing once it has been taken back, or said anew with another day. */
export async function restedToWard({ facts, personId }: About<"rest.begun">) {
  const rests = await findStanding(facts);
  const [first] = rests;
  if (!first) return null;
  return letters.restedToWard({
    site: first.site.name,
    garments: sayGarmentsOf(rests),
    until: first.until,
    contact: first.contact,
    url: addressOf(`/ward/${await findOwnWard(facts.siteId, personId)}/full`),
  });
}

export async function restedToHub({ facts, personId }: About<"rest.begun">) {
  const [first] = await findStanding(facts);
  const own = await ownPromises(await listRestingClaims(facts), personId);
  if (!first || !own) return null;
  return letters.restedToHub({ place: sayPlace(first.site), until: first.until, ...own });
}

export async function endedToWard({ facts, personId }: About<"rest.ended">) {
  const site = await findSite(facts.siteId);
  const garments = await db.garmentType.findMany({
    where: { id: { in: facts.rests.flatMap(({ garmentTypeId }) => garmentTypeId ?? []) } },
  });
  const all = facts.rests.some(({ garmentTypeId }) => garmentTypeId === null);
  return letters.endedToWard({
    site: site.name,
    garments: all ? "donated clothing" : sayList(garments.map(({ many }) => many)),
    again: facts.lines.some(({ quantity }) => quantity > 0),
    url: addressOf(`/ward/${await findOwnWard(facts.siteId, personId)}`),
  });
}

export async function endedToHub({ facts, personId }: About<"rest.ended">) {
  const own = await ownPromises(await listClaimsOn(facts.lines), personId);
  return own && letters.endedToHub({ place: sayPlace(await findSite(facts.siteId)), ...own });
}

/** Nothing once it can be made again. What to make instead is from what the reader's own hubs make. */
export async function stop({ facts, personId }: About<"stop.asked">) {
  const stops = await listStops();
  const stopped = stops.find(({ id }) => id === facts.stopId);
  if (!stopped) return null;
  const hubs = await db.hubMember.findMany({ where: { personId, state: "active" }, select: { hubId: true } });
  const made = await listMade(hubs.map(({ hubId }) => hubId));
  return letters.stop({
    what: sayStopped(stopped.garmentType, stopped.size),
    until: stopped.until,
    reason: stopped.reason,
    instead: insteadOf(await findBalance(), stops, made).map(sayGap),
    url: addressOf("/home"),
  });
}

export async function again({ facts }: About<"stop.ended">) {
  const what = { include: { garmentType: true, size: true } } as const;
  const { garmentType, size } = found(
    await db.stopCall.findUnique({ where: { id: facts.stopId }, ...what }),
    "call to stop",
  );
  return letters.again({ what: sayStopped(garmentType, size), url: addressOf("/balance") });
}

const findSite = async (id: number) => found(await db.site.findUnique({ where: { id } }), "site");

const findStanding = ({ rests }: Events["rest.begun"]) =>
  db.siteRest.findMany({
    where: { id: { in: rests.map(({ restId }) => restId) }, endedAt: null },
    include: { site: true, garmentType: true },
    orderBy: { id: "asc" },
  });

const sayGarmentsOf = (rests: { garmentType: { many: string } | null }[]) =>
  sayList(rests.flatMap(({ garmentType }) => garmentType?.many ?? []));

async function findOwnWard(siteId: number, personId: number) {
  const where = { personId, state: "active", ward: { siteId, state: "checked" } } as const;
  return (await db.wardMember.findFirst({ where, orderBy: { wardId: "asc" } }))?.wardId ?? 0;
}

/** What the hubs that somebody coordinates have promised and not sent, and where they see it. */
async function ownPromises(claims: Waiting[], personId: number) {
  const hubs = await listOwnHubs(personId, [...new Set(claims.map(({ hubId }) => hubId))]);
  const own = claims.filter(({ hubId }) => hubs.some(({ id }) => id === hubId));
  const lines = new Map((await findLines(own.map(({ lineId }) => lineId))).map((line) => [line.id, line]));
  const pieces = own.flatMap(({ lineId, quantity, sent }) => {
    const line = lines.get(lineId);
    return line ? [`${sayLine(quantity - sent, line)} (request ${line.request.ref})`] : [];
  });
  const [first, ...others] = hubs;
  if (!first || pieces.length === 0) return null;
  return { pieces, url: addressOf(others.length === 0 ? `/hub/${first.slug}/promises` : "/home") };
}
