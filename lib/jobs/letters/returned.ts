import { clock } from "@/lib/actor";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { clockKey } from "@/lib/keys";
import { readBounce } from "@/lib/mail/bounce";
import { noteBounce } from "@/lib/mail/commands";
import { kindsOf } from "@/lib/mail/compose";

/** Stops what a mail was about that came back for good. Returns how many kinds that were; 0 for any other mail. */
export async function noteReturned(report: string): Promise<number> {
  let stopped = 0;
  for (const mailId of readBounce(report, new URL(env.APP_URL).hostname)) {
    const letters = await db.outgoing.findMany({ where: { mailId } });
    const kinds = kindsOf(letters.map(({ kind }) => kind));
    const [first] = letters;
    if (!first || kinds.length === 0) continue;
    await noteBounce(clock("bounces"), { personId: first.personId, kinds }, clockKey("mail-bounced", mailId));
    stopped += kinds.length;
  }
  return stopped;
}
