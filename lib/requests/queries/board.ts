import { findMade } from "@/lib/claims/queries";
import { type Db, db } from "@/lib/db";
import type { Away } from "@/lib/places/distance";
import { findAway } from "@/lib/places/queries";
import { sayPlace } from "@/lib/places/words";
import { type Need, type Needs, needsOnPage } from "@/lib/requests/needs";
import type { NeedsFilter } from "@/lib/requests/needs-filter";
import { standingRests } from "@/lib/rests/queries";
import { restOfLine } from "@/lib/rests/rules";
import { Prisma } from "@/prisma/generated/client";

export type { Need, Needs } from "@/lib/requests/needs";

/** Open requests with something left to claim: urgent ones first, then those needed soonest, then the oldest. */
export async function listNeeds(filter: NeedsFilter, page = 1, store: Db = db): Promise<Needs> {
  const away = filter.near === null ? new Map<string, Away>() : await findAway(filter.near, await sites(store), store);
  const where = await needed(filter, away, store);
  const [sum] = await store.$queryRaw<{ total: number; pieces: number }[]>`
    SELECT count(DISTINCT l."requestId")::int AS total, coalesce(sum(l.unclaimed), 0)::int AS pieces
    FROM "Line" l WHERE ${where}`;
  const { total, pieces } = sum ?? { total: 0, pieces: 0 };
  const pages = Math.max(1, Math.ceil(total / needsOnPage));
  const at = Math.min(page, pages);
  const ids = await store.$queryRaw<{ requestId: number }[]>`
    SELECT DISTINCT l.urgency, l."neededBy", l."requestId" FROM "Line" l WHERE ${where}
    ORDER BY l.urgency, l."neededBy", l."requestId" LIMIT ${needsOnPage} OFFSET ${(at - 1) * needsOnPage}`;
  const requests = await findNeeds(
    ids.map(({ requestId }) => requestId),
    away,
    store,
  );
  return { requests, page: at, pages, total, pieces };
}

async function sites(store: Db) {
  const rows = await store.$queryRaw<{ outcode: string }[]>`SELECT DISTINCT outcode FROM "Site"`;
  return rows.map(({ outcode }) => outcode);
}

/** The condition that a line must meet; its first words are those of the index "Line_needed". An unknown slug narrows nothing. */
async function needed({ garments, size, colour, within }: NeedsFilter, away: Map<string, Away>, store: Db) {
  const parts = [Prisma.sql`l.open AND l.unclaimed > 0`];
  if (garments.length > 0) {
    const types = await store.garmentType.findMany({ where: { slug: { in: garments } }, select: { id: true } });
    if (types.length > 0) parts.push(Prisma.sql`l."garmentTypeId" = ANY(${types.map(({ id }) => id)})`);
  }
  if (size !== null) {
    const row = await store.size.findUnique({ where: { slug: size }, select: { id: true } });
    if (row) parts.push(Prisma.sql`l."sizeId" = ${row.id}`);
  }
  if (colour !== null) {
    const row = await store.colour.findUnique({ where: { slug: colour }, select: { id: true } });
    if (row) parts.push(Prisma.sql`(l."colourId" IS NULL OR l."colourId" = ${row.id})`);
  }
  if (within !== null) {
    const near = [...away].filter(([, { miles }]) => miles <= within).map(([outcode]) => outcode);
    parts.push(Prisma.sql`EXISTS (
      SELECT FROM "Request" r JOIN "Ward" w ON w.id = r."wardId" JOIN "Site" s ON s.id = w."siteId"
      WHERE r.id = l."requestId" AND s.outcode = ANY(${near}))`);
  }
  return Prisma.join(parts, " AND ");
}

async function findNeeds(ids: number[], away: Map<string, Away>, store: Db): Promise<Need[]> {
  const rows = await store.request.findMany({ where: { id: { in: ids } }, select: publicRequest });
  const made = await findMade(
    rows.flatMap(({ lines }) => lines.map(({ id }) => id)),
    store,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [asNeed(row, made, away.get(row.ward.site.outcode))] : [];
  });
}

/** Exactly what the public may read of a request. */
export const publicRequest = {
  id: true,
  ref: true,
  state: true,
  neededBy: true,
  urgency: true,
  ward: { select: { site: { select: { kind: true, name: true, outcode: true, shown: true, rests: standingRests } } } },
  lines: {
    select: {
      id: true,
      asked: true,
      claimed: true,
      sent: true,
      received: true,
      unclaimed: true,
      resting: true,
      garmentType: { select: { id: true, slug: true, one: true, many: true, picture: true } },
      size: { select: { id: true, slug: true, name: true } },
      colour: { select: { id: true, slug: true, name: true, cloth: true } },
    },
    orderBy: { id: "asc" },
  },
} satisfies Prisma.RequestSelect;

/** A request as a need: whatever is not needed for that is left behind. */
export const asNeed = (row: PublicRow, made: Map<number, number>, away: Away | null = null): Need => ({
  requestId: row.id,
  ref: row.ref,
  place: sayPlace(row.ward.site),
  outcode: row.ward.site.outcode,
  away,
  neededBy: row.neededBy,
  urgency: row.urgency,
  lines: row.lines.map(({ id, garmentType, size, colour, unclaimed, resting, ...counts }) => ({
    id,
    garment: garmentType,
    size,
    colour,
    counts: { ...counts, made: madeWithin(counts, made.get(id)) },
    needed: resting ? 0 : unclaimed,
    rest: restOfLine({ resting, garmentTypeId: garmentType.id }, row.ward.site.rests),
  })),
});

type PublicRow = Prisma.RequestGetPayload<{ select: typeof publicRequest }>;

/** The numbers are read one after another, so that one may be newer; the picture needs them in order. */
const madeWithin = ({ claimed, sent }: { claimed: number; sent: number }, made = sent) =>
  Math.min(claimed, Math.max(sent, made));
