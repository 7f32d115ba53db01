import { clock } from "@/lib/actor";
import { today } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { round, roundLimit } from "@/lib/jobs/rounds/round";
import { clockKey } from "@/lib/keys";
import { endDueRests } from "@/lib/rests/commands/end";

type DueSite = { siteId: number; until: string };

/** Sites that were full until today: they take things again, and what they asked for is back on the board. */
export const rests = round<DueSite>({
  cron: "*/5 * * * *",
  list: async () => {
    const due = await prisma.siteRest.groupBy({
      by: ["siteId"],
      where: { endedAt: null, until: { lte: today() } },
      _max: { until: true },
      orderBy: { siteId: "asc" },
      take: roundLimit,
    });
    return due.map(({ siteId, _max }) => ({ siteId, until: _max.until?.toISOString().slice(0, 10) ?? "" }));
  },
  come: ({ siteId, until }) => endDueRests(clock("rests"), { siteId }, clockKey("rest-due", siteId, until)),
});
