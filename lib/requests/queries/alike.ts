import { type Actor, isInWard } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { standingStates } from "@/lib/requests/rules";

type Wanted = { garmentTypeId: number; sizeId: number };
type Where = { siteId: number; wardId: number | null };
const most = 5;

/**
 * Requests that stand and wait for some of the same garments: of the actor's own ward, and of the other checked wards
 * of its site. The likest first, at most 5. Of another ward there is nothing here that the board does not show; of a
 * site that public pages do not name, its own checked wards alone learn which requests are its.
 */
export async function listAlike(actor: Actor, { siteId, wardId }: Where, wanted: Wanted[], store: Db = db) {
  const own = wardId !== null && isInWard(actor, wardId) ? wardId : 0;
  const pairs = wanted.map(({ garmentTypeId, sizeId }) => `${garmentTypeId} ${sizeId}`);
  const types = wanted.map(({ garmentTypeId }) => garmentTypeId);
  const ranked = await store.$queryRaw<{ id: number }[]>`
    SELECT r.id FROM "Ward" w JOIN "Site" s ON s.id = w."siteId"
    JOIN "Request" r ON r."wardId" = w.id AND r.state::text = ANY(${standingStates})
    JOIN "Line" l ON l."requestId" = r.id AND l.sent < l.asked AND l."garmentTypeId" = ANY(${types})
    WHERE w."siteId" = ${siteId} AND (w.id = ${own} OR (w.state = 'checked' AND r.state <> 'held' AND (s.shown OR EXISTS (
      SELECT FROM "Ward" mine WHERE mine."siteId" = w."siteId" AND mine.state = 'checked' AND mine.id = ANY(${[...actor.wards]})))))
    GROUP BY r.id, w.id
    ORDER BY w.id = ${own} DESC, bool_or(l."garmentTypeId" || ' ' || l."sizeId" = ANY(${pairs})) DESC, r.id DESC LIMIT ${most}`;
  const requests = await store.request.findMany({
    where: { id: { in: ranked.map(({ id }) => id) } },
    select: {
      id: true,
      ref: true,
      state: true,
      wardId: true,
      neededBy: true,
      lines: { include: { garmentType: true, size: true, colour: true }, orderBy: { id: "asc" } },
    },
  });
  return ranked.flatMap(({ id }) => {
    const request = requests.find((each) => each.id === id);
    if (!request) return [];
    const { wardId: of, ...rest } = request;
    return [{ ...rest, own: of === own }];
  });
}
export type Alike = Awaited<ReturnType<typeof listAlike>>[number];
