import type { PgBoss } from "pg-boss";
import { db } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import type { EventName } from "@/lib/events/events";
import { listHearers } from "@/lib/events/notices";
import { listDueOf, mailJob } from "@/lib/jobs/letters/due";
import { keepLetters } from "@/lib/jobs/letters/keep";
import { sendLetters } from "@/lib/jobs/letters/send";
import type { Job, Jobs, QueueName } from "@/lib/jobs/queues";
import type { Round } from "@/lib/jobs/rounds/round";
import { rounds } from "@/lib/jobs/rounds/rounds";
import { failure, log } from "@/lib/log";

/** Does one job and says so at once, so that whoever takes over from a worker that died repeats at most one. */
export async function settle<N extends QueueName>(boss: PgBoss, queue: N, job: Job<N>) {
  try {
    await work[queue](boss, job.data);
    await boss.complete(queue, job);
  } catch (error) {
    log.error({ queue, job: job.id, tried: job.retryCount + 1, ...failure(error) }, "A job failed.");
    await boss.fail(queue, job, failure(error));
  }
}

const work: { [N in QueueName]: (boss: PgBoss, data: Jobs[N]) => Promise<unknown> } = {
  /** A letter for each who hears, and a job for each who need not wait for it. Doing this twice adds none. */
  async notices(boss, { eventId }) {
    const event = found(await db.event.findUnique({ where: { id: eventId } }), "event");
    await keepLetters(eventId, await listHearers({ ...event, name: event.name as EventName }));
    const due = await listDueOf(eventId);
    if (due.length > 0) await boss.insert("mail", due.map(mailJob));
  },

  mail: (_, { personId }) => sendLetters(personId),

  /** A round puts in one job for each thing that is due, so that each fails and is tried again by itself. */
  async clock(boss, { round, due }) {
    const { list, come, mail }: Round = rounds[round];
    if (due) return unlessOvertaken(come(due));
    const all = await list();
    if (all.length === 0) return;
    if (mail) await boss.insert("mail", all.map(mail));
    else
      await boss.insert(
        "clock",
        all.map((each) => ({ data: { round, due: each } })),
      );
  },
};

async function unlessOvertaken(coming: Promise<unknown>) {
  try {
    await coming;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
