import { now } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { round } from "@/lib/jobs/rounds/round";

const actsAreKept = 30 * 86_400_000;
/** As long as a mail may take to come back. */
const lettersAreKept = 14 * 86_400_000;

/** Takes away what is only kept for a while: drafts, sign-ins, sessions and counts that have run out, old keys and letters that went. */
export const leftovers = round({
  cron: "17 * * * *",
  list: async () => [{}],
  async come() {
    const over = { where: { expiresAt: { lt: now() } } };
    await prisma.draft.deleteMany(over);
    await prisma.signIn.deleteMany(over);
    await prisma.session.deleteMany(over);
    await prisma.limitUse.deleteMany(over);
    await prisma.act.deleteMany({ where: { createdAt: { lt: new Date(now().getTime() - actsAreKept) } } });
    await prisma.outgoing.deleteMany({ where: { settledAt: { lt: new Date(now().getTime() - lettersAreKept) } } });
  },
});
