import { now } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { prisma } from "@/lib/db";
import { env } from "@/lib/env";
import { round } from "@/lib/jobs/rounds/round";

const over = () => ({ where: { expiresAt: { lte: now() } } });

/** Takes away what is only kept for a while: drafts, sessions and counts that have run out, old keys and letters that went. */
export const leftovers = round({
  cron: "17 * * * *",
  list: async () => [{}],
  async come() {
    const { keys, letters } = env.RETENTION;
    await prisma.draft.deleteMany(over());
    await prisma.session.deleteMany(over());
    await prisma.limitUse.deleteMany(over());
    await prisma.act.deleteMany({ where: { createdAt: { lt: addDays(now(), -keys) } } });
    await prisma.outgoing.deleteMany({ where: { settledAt: { lt: addDays(now(), -letters) } } });
  },
});

/** Sign-ins that nobody used in their few minutes. One that is used is gone at once. */
export const signIns = round({
  cron: "* * * * *",
  list: async () => ((await prisma.signIn.count(over())) > 0 ? [{}] : []),
  come: () => prisma.signIn.deleteMany(over()),
});
