import { today } from "@/lib/clock";
import { newKey } from "@/lib/keys";
import { endDueRests, endRest } from "@/lib/rests/commands/end";
import { refuseDonations, restSite } from "@/lib/rests/commands/rest";
import { askToStop, endStop } from "@/lib/stops/commands";
import { type Prepared, promised } from "@/tests/permissions/prepare";
import type { Scene } from "@/tests/permissions/world";
import { inDays } from "@/tests/support/make";
import { place } from "@/tests/support/places";

type Try = (scene: Scene) => Promise<Prepared>;
const now = (attempt: Prepared["attempt"]): Prepared => ({ attempt: async (...by) => attempt(...by) });
const stopped = ({ item: { garmentTypeId } }: Scene) => ({
  garmentTypeId,
  sizeId: null,
  until: inDays(9),
  reason: "Enough",
});

/** What a site, or a steward, has enough of. */
export const triesEnough = {
  restSite: async (scene) => {
    await promised(scene);
    return now((actor) => restSite(actor, restOf(scene), newKey()));
  },
  refuseDonations: async (scene) => {
    await promised(scene);
    return now((actor) => refuseDonations(actor, { siteId: scene.site.id, contact: "Linen room" }, newKey()));
  },
  endRest: async (scene) => {
    await promised(scene);
    const { rests } = await restSite(scene.manager, restOf(scene), newKey());
    return now((actor) => endRest(actor, { restId: rests[0]?.restId ?? 0 }, newKey()));
  },
  endDueRests: async (scene) => {
    await promised(scene);
    await restSite(scene.manager, restOf(scene), newKey());
    const siteId = scene.site.id;
    await place((tx) => tx.siteRest.updateMany({ where: { siteId }, data: { until: today() } }));
    return now((actor, key = newKey()) => endDueRests(actor, { siteId }, key));
  },
  askToStop: async (scene) => now((actor) => askToStop(actor, stopped(scene), newKey())),
  endStop: async (scene) => {
    const { stopId } = await askToStop(scene.others.steward, stopped(scene), newKey());
    return now((actor) => endStop(actor, { stopId }, newKey()));
  },
} satisfies Record<string, Try>;

const restOf = ({ site, item }: Scene) => ({
  siteId: site.id,
  garmentTypeIds: [item.garmentTypeId],
  until: inDays(9),
});
