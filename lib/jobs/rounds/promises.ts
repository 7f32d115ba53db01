import { clock } from "@/lib/actor";
import { askAboutPromises, type DueHub, lapsePromises, remindOfPromises } from "@/lib/claims/commands/ask";
import { today } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { round, roundLimit } from "@/lib/jobs/rounds/round";
import { clockKey } from "@/lib/keys";

type Due = DueHub & { step: keyof typeof come };

/** Hubs with promises that it is time to speak of: once a day for each hub, however many there are. */
export const promises = round<Due>({
  cron: "*/5 * * * *",
  list: async () => {
    const due = await prisma.$queryRaw<{ hubId: number; step: keyof typeof come }[]>`
      SELECT DISTINCT c."hubId", step.step
      FROM "Claim" c JOIN "Line" l ON l.id = c."lineId" AND l.open
      CROSS JOIN LATERAL unnest(CASE WHEN c."promisedFor" > ${today()}::date THEN ARRAY['remind']
        WHEN c.asks = 0 THEN ARRAY['ask'] ELSE ARRAY['ask', 'lapse'] END) AS step (step)
      WHERE c."askOn" <= ${today()}::date AND c.quantity > c.sent
      ORDER BY c."hubId" LIMIT ${roundLimit}`;
    const day = today().toISOString().slice(0, 10);
    return due.map((each) => ({ ...each, day }));
  },
  come: ({ step, ...due }) => come[step](clock("promises"), due, clockKey(`promises-${step}`, due.hubId, due.day)),
});

const come = { remind: remindOfPromises, ask: askAboutPromises, lapse: lapsePromises };
