import { prisma } from "@/lib/db";
import { demo } from "@/tests/support/journeys/cast";
import { castJob, castThread } from "@/tests/support/journeys/twice/talk";

/** Where the pages of messages and small jobs stand whose forms are filled elsewhere. */
export const talkPages = [
  {
    page: "app/(signed-in)/hub/[slug]/jobs/[task]",
    who: "coordinator" as const,
    at: async () => {
      const hub = await prisma.hub.findFirstOrThrow({ where: { slug: "canal-street-hub" } });
      const own = { hubId: hub.id, coordinator: await demo("coordinator") };
      return `/hub/${hub.slug}/jobs/${await castJob(own)}`;
    },
  },
  {
    page: "app/(signed-in)/steward/talk/[id]",
    who: "steward" as const,
    at: async () => `/steward/talk/${(await castThread()).messageId}`,
  },
];
