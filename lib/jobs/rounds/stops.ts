import { clock } from "@/lib/actor";
import { today } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { round, roundLimit } from "@/lib/jobs/rounds/round";
import { clockKey } from "@/lib/keys";
import { endStop } from "@/lib/stops/commands";

/** What everybody was asked to stop making until today. */
export const stops = round<{ stopId: number }>({
  cron: "*/5 * * * *",
  list: async () => {
    const where = { endedAt: null, until: { lte: today() } };
    const due = await prisma.stopCall.findMany({
      where,
      select: { id: true },
      orderBy: { id: "asc" },
      take: roundLimit,
    });
    return due.map(({ id: stopId }) => ({ stopId }));
  },
  come: ({ stopId }) => endStop(clock("stops"), { stopId }, clockKey("stop-due", stopId)),
});
