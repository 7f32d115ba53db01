import { endRest } from "@/lib/rests/commands/end";
import { refuseDonations, restSite } from "@/lib/rests/commands/rest";
import type { Operation } from "@/tests/model/operations";
import { any } from "@/tests/model/world";
import { inDays } from "@/tests/support/make";

/** Sites that are full, or take nothing, for a while. They have room again soon, so that the rest goes on. */
export const enough: Record<string, { weight: number; plan: Operation }> = {
  rest: {
    weight: 1,
    plan: async (world, chance) => {
      const { id } = chance.pick(world.wards);
      const ward = await any<{ siteId: number }>(`SELECT "siteId" FROM "Ward" WHERE id = ${id}`);
      if (!ward) return;
      const { siteId } = ward;
      if (chance.is(0.1)) return (key) => refuseDonations(world.steward, { siteId, contact: "Linen room" }, key);
      const garmentTypeIds = chance.is(0.3) ? [] : [chance.pick(world.items).garmentTypeId];
      return (key) => restSite(world.steward, { siteId, garmentTypeIds, until: inDays(9) }, key);
    },
  },
  endRest: {
    weight: 3,
    plan: async (world) => {
      const rest = await any<{ id: number }>(`SELECT id FROM "SiteRest" WHERE "endedAt" IS NULL`);
      return rest && ((key) => endRest(world.steward, { restId: rest.id }, key));
    },
  },
};
