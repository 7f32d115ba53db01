import type { PgBoss } from "pg-boss";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { found, Refused } from "@/lib/errors";
import type { EventName } from "@/lib/events/events";
import { listHearers, writeLetter } from "@/lib/events/notices";
import { jobId } from "@/lib/jobs/boss";
import type { Job, Jobs, QueueName } from "@/lib/jobs/queues";
import { type RoundName, rounds } from "@/lib/jobs/rounds/rounds";
import { failure, log } from "@/lib/log";
import { send } from "@/lib/mail/send";

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
  /** One letter for each who hears. Their ids follow from what they are, so doing this twice adds none. */
  async notices(boss, { eventId }) {
    const event = found(await db.event.findUnique({ where: { id: eventId } }), "event");
    const hearers = await listHearers({ ...event, name: event.name as EventName });
    const letters = hearers.map((hearer) => ({ eventId, ...hearer }));
    if (letters.length > 0)
      await boss.insert(
        "mail",
        letters.map((data) => ({ id: jobId("mail", eventId, data.personId), data })),
      );
  },

  /** A letter that goes out twice after all is the same message, which most mailboxes then show once. */
  async mail(_, { eventId, personId, part }) {
    const person = await db.person.findUnique({ where: { id: personId } });
    const letter = person && (await writeLetter(eventId, personId, part));
    const once = { "Message-ID": `<${jobId("mail", eventId, personId)}@${new URL(env.APP_URL).hostname}>` };
    if (letter) await send(person.email, { greeting: `Hello ${person.name}`, ...letter }, once);
  },

  /** A round puts in one job for each thing that is due, so that each fails and is tried again by itself. */
  async clock(boss, { round, due }) {
    if (due) return comeTo(round, due);
    const jobs = (await rounds[round].list()).map((each) => ({ data: { round, due: each } }));
    if (jobs.length > 0) await boss.insert("clock", jobs);
  },
};

async function comeTo(name: RoundName, due: object) {
  try {
    await rounds[name].come(due);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
