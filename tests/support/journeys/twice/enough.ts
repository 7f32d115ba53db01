import { prisma } from "@/lib/db";
import { newKey } from "@/lib/keys";
import { restSite } from "@/lib/rests/commands/rest";
import { askToStop } from "@/lib/stops/commands";
import { castWard, demo } from "@/tests/support/journeys/cast";
import { typeDay } from "@/tests/support/journeys/days";
import type { As } from "@/tests/support/journeys/story";
import type { Form } from "@/tests/support/journeys/twice/submit";
import { inDays } from "@/tests/support/make";

/** What a site, or the network, has enough of. */
export const enough: Form[] = [
  {
    form: "app/(signed-in)/ward/[id]/full full",
    open: (scene) => atFull(scene),
    fill: async (page) => {
      await page.getByLabel("Scrub tops").check();
      await typeDay(page, 9);
    },
    press: "Tell everybody",
  },
  {
    form: "app/(signed-in)/ward/[id]/full end",
    open: (scene) => atFull(scene, true),
    press: /^We take these again/,
  },
  {
    form: "app/(signed-in)/steward/stop ask",
    open: (scene) => atStop(scene),
    fill: async (page) => {
      await page.getByLabel("What should everybody stop making?").selectOption("Shoe bag");
      await typeDay(page, 9);
      await page.getByLabel("Why?").fill("Every ward has some");
    },
    press: "Ask everybody to stop",
  },
  {
    form: "app/(signed-in)/steward/stop end",
    open: async (scene) => {
      const { id: garmentTypeId } = await prisma.garmentType.findUniqueOrThrow({ where: { slug: "ear-saver" } });
      const stop = { garmentTypeId, sizeId: null, until: inDays(9), reason: "Every ward has some" };
      await askToStop(await demo("steward"), stop, newKey());
      return atStop(scene);
    },
    press: "End this of ear savers",
  },
];

async function atFull({ as }: { as: As }, rested = false) {
  const { wardId, manager } = await castWard();
  const { siteId } = await prisma.ward.findUniqueOrThrow({ where: { id: wardId } });
  if (rested) await restSite(manager, { siteId, garmentTypeIds: [], until: inDays(9) }, newKey());
  const page = await as(manager);
  await page.goto(`/ward/${wardId}/full`);
  return page;
}

async function atStop({ as }: { as: As }) {
  const page = await as(await demo("steward"));
  await page.goto("/steward/stop");
  return page;
}
