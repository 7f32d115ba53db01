import { clock } from "@/lib/actor";
import { today } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { round, roundLimit } from "@/lib/jobs/rounds/round";
import { clockKey } from "@/lib/keys";
import { askAgain, askWhatNow, type DueRequest, sleepRequest } from "@/lib/requests/commands/ask";
import { type Step, stepOf } from "@/lib/requests/rhythm";
import type { Request } from "@/prisma/generated/client";

type Due = DueRequest & { step: Step };

/** Open requests that wait for pieces, and that it is time to ask their ward about, or to let sleep. */
export const requests = round<Due>({
  cron: "*/5 * * * *",
  list: async () => {
    const due = await prisma.$queryRaw<Request[]>`
      WITH waiting AS MATERIALIZED (SELECT DISTINCT "requestId" FROM "Line" WHERE open AND sent < asked)
      SELECT r.* FROM waiting w JOIN "Request" r ON r.id = w."requestId"
      WHERE r.state = 'open' AND r."askOn" <= ${today()}::date
      ORDER BY r."askOn", r.id LIMIT ${roundLimit}`;
    return due.flatMap((request) => {
      const step = stepOf(request, today());
      const askOn = request.askOn?.toISOString().slice(0, 10);
      return step && askOn ? [{ requestId: request.id, askOn, asks: request.asks, step }] : [];
    });
  },
  come: ({ step, ...due }) =>
    come[step](clock("requests"), due, clockKey(`request-${step}`, due.requestId, due.askOn, due.asks)),
});

const come = { again: askAgain, day: askWhatNow, sleep: sleepRequest };
