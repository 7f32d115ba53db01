import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { findProved, PROVED } from "@/lib/sessions/prove";
import { seal } from "@/lib/sessions/seal";
import { findSession, openSession } from "@/lib/sessions/store";

/** Makes the person, and calls `enter` in the same transaction. */
export type Join = (email: string, enter: (tx: Tx, personId: number) => Promise<void>) => Promise<unknown>;

/**
 * The last step of somebody new: the person, the end of the proof and the session, in one transaction. Returns the
 * session's token; null when the proof is spent or over. The same form sent twice joins once.
 */
export async function joinProved(proof: string, key: Key, join: Join): Promise<string | null> {
  const token = seal("entry by name", proof, key);
  const proved = await findProved(proof);
  if (!proved) return (await findSession(token)) ? token : null;
  await join(proved.email, async (tx, personId) => {
    const spent = await tx.signIn.deleteMany({
      where: { browserHash: seal("browser", proof), codeHash: PROVED, expiresAt: { gt: now() } },
    });
    if (spent.count === 0) throw new Refused("You waited a little too long. Ask for a new code.", "name");
    await openSession(tx, personId, token);
  });
  return token;
}
