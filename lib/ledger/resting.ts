import type { Tx } from "@/lib/db";
import { openLines } from "@/lib/ledger/lines";
import { rests } from "@/lib/rests";
import { Prisma } from "@/prisma/generated/client";

const resting = Prisma.raw(rests);

/**
 * Works out again which lines of some wards rest, after anything that makes a line rest has changed, and opens and closes
 * them. Locks the wards, then the requests and lines that change. Returns those requests.
 */
export async function restLines(tx: Tx, wardIds: number[]): Promise<number[]> {
  await tx.$queryRaw`SELECT id FROM "Ward" WHERE id = ANY(${wardIds}) ORDER BY id FOR NO KEY UPDATE`;
  const requests = await tx.$queryRaw<{ id: number }[]>`
    SELECT r.id FROM "Request" r JOIN "Ward" w ON w.id = r."wardId"
    WHERE w.id = ANY(${wardIds}) AND EXISTS (SELECT FROM "Line" l WHERE l."requestId" = r.id AND l.resting <> ${resting})
    ORDER BY r.id FOR NO KEY UPDATE OF r`;
  const ids = requests.map(({ id }) => id);
  if (ids.length === 0) return ids;
  await tx.$queryRaw`SELECT id FROM "Line" WHERE "requestId" = ANY(${ids}) ORDER BY id FOR NO KEY UPDATE`;
  await tx.$executeRaw`
    UPDATE "Line" l SET resting = ${resting} FROM "Request" r JOIN "Ward" w ON w.id = r."wardId"
    WHERE r.id = l."requestId" AND r.id = ANY(${ids}) AND l.resting <> ${resting}`;
  await openLines(tx, ids);
  return ids;
}
