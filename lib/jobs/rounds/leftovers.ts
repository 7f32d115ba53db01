import { now } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { round } from "@/lib/jobs/rounds/round";

const actsAreKept = 30 * 86_400_000;

/** Takes away what is only kept for a while: drafts, sign-ins and sessions that have run out, and old keys. */
export const leftovers = round({
  cron: "17 * * * *",
  list: async () => [{}],
  async come() {
    const over = { where: { expiresAt: { lt: now() } } };
    await prisma.draft.deleteMany(over);
    await prisma.signIn.deleteMany(over);
    await prisma.session.deleteMany(over);
    await prisma.act.deleteMany({ where: { createdAt: { lt: new Date(now().getTime() - actsAreKept) } } });
  },
});
