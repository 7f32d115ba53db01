import { type Actor, isInWard } from "@/lib/actor";
import { findMade } from "@/lib/claims/queries";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { parseRef } from "@/lib/refs";
import { standingRests } from "@/lib/rests/queries";
import { restOfLine, type Word } from "@/lib/rests/rules";
import type { Prisma } from "@/prisma/generated/client";

export const requestsOnPage = 10;

/** The requests of the actor's own wards, newest first, with how far each line has got. */
export async function listOwnRequests(actor: Actor, page = 1, store: Db = db) {
  const where = { wardId: { in: [...actor.wards] } };
  const total = await store.request.count({ where });
  const pages = Math.max(1, Math.ceil(total / requestsOnPage));
  const at = Math.min(Math.max(1, page), pages);
  const requests = await store.request.findMany({
    where,
    include: {
      ward: { include: { site: { include: { rests: standingRests } } } },
      lines: { include: lineNames, orderBy: { id: "asc" } },
    },
    orderBy: { id: "desc" },
    take: requestsOnPage,
    skip: (at - 1) * requestsOnPage,
  });
  const made = await findMade(
    requests.flatMap(({ lines }) => lines.map((line) => line.id)),
    store,
  );
  return {
    total,
    page: at,
    pages,
    requests: requests.map(({ lines, ...request }) => ({
      ...request,
      lines: lines.map((line) => withRest(withMade(line, made), request.ward.site.rests)),
    })),
  };
}

/** A request of the actor's own ward (or any, for a steward), from the inside. @throws NotFound */
export async function findOwnRequest(actor: Actor, ref: string, store: Db = db) {
  const { lines, ...request } = found(await findByRef(ref, store), "request");
  if (!isInWard(actor, request.wardId) && !actor.steward) found(null, "request");
  const made = await findMade(
    lines.map((line) => line.id),
    store,
  );
  const hubs = new Map(lines.flatMap((line) => line.claims.map(({ hub }) => [hub.id, hub] as const)));
  return {
    ...request,
    /** Whether the actor may change it. */
    mine: isInWard(actor, request.wardId),
    hubs: [...hubs.values()],
    lines: lines.map(({ claims, ...line }) => ({
      ...withRest(withMade(line, made), request.ward.site.rests),
      promises: claims,
      /** Pieces in bags or further: fewer than these cannot be asked for. */
      packed: claims.reduce((sum, claim) => sum + claim.packed, 0),
    })),
  };
}

/** The reference of a request of the actor's own ward. @throws NotFound */
export async function findOwnRef(actor: Actor, requestId: number, store: Db = db) {
  const where = { id: requestId, wardId: { in: [...actor.wards] } };
  return found(await store.request.findFirst({ where, select: { ref: true } }), "request").ref;
}

async function findByRef(typed: string, store: Db) {
  const ref = parseRef(typed);
  return ref ? store.request.findUnique({ where: { ref }, include: inside }) : null;
}

const lineNames = { garmentType: true, size: true, colour: true } satisfies Prisma.LineInclude;

const inside = {
  ward: { include: { site: { include: { rests: standingRests } } } },
  place: true,
  contact: true,
  lines: {
    include: {
      ...lineNames,
      claims: {
        where: { quantity: { gt: 0 } },
        include: { hub: { select: { id: true, name: true, slug: true, blockedAt: true } } },
        orderBy: [{ promisedFor: "asc" }, { id: "asc" }],
      },
    },
    orderBy: { id: "asc" },
  },
} satisfies Prisma.RequestInclude;

const withMade = <L extends { id: number; sent: number; claimed: number }>(line: L, made: Map<number, number>) => ({
  ...line,
  made: Math.min(line.claimed, Math.max(line.sent, made.get(line.id) ?? 0)),
});

const withRest = <L extends { resting: boolean; garmentTypeId: number }>(line: L, words: Word[]) => ({
  ...line,
  rest: restOfLine(line, words),
});
