import { patiently, type Tx } from "@/lib/db";
import { deliver } from "@/lib/jobs/letters/deliver";
import { gather } from "@/lib/jobs/letters/gather";

/** Sends somebody all that is due to them. Whoever comes while another does it waits, and finds that it is done. */
export async function sendLetters(personId: number): Promise<void> {
  while (await inTurn(personId, async (tx) => (await deliver(tx, personId)) || (await gather(tx, personId))));
}

/**
 * One at a time for one person, for as long as the mail server takes. The lock goes with the connection: of a worker that
 * is killed nothing stays behind but a mail that was begun, which the next sends once more.
 */
const inTurn = (personId: number, step: (tx: Tx) => Promise<boolean>) =>
  patiently.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lettersOf}, ${personId}::int)`;
      return step(tx);
    },
    { timeout: 120_000 },
  );

/** A number that stands for the letters to one person among all locks of this kind. */
const lettersOf = 20_261_125;
