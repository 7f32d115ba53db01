import type { PgBoss } from "pg-boss";
import { clock } from "@/lib/actor";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { found, Refused } from "@/lib/errors";
import type { EventName } from "@/lib/events/events";
import { listHearers, writeLetter } from "@/lib/events/notices";
import { jobId } from "@/lib/jobs/boss";
import { clearLeftovers, listDueParcels } from "@/lib/jobs/due";
import type { Job, Jobs, QueueName } from "@/lib/jobs/queues";
import { clockKey } from "@/lib/keys";
import { failure, log } from "@/lib/log";
import { send } from "@/lib/mail/send";
import { presumeArrived, remindOfParcel } from "@/lib/shipments/commands/remind";
import { presumeAfter } from "@/lib/shipments/rules";

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

  async clock(boss, data) {
    if (data.due === "leftovers") return clearLeftovers();
    if (data.due === "parcel") return comeToParcel(data);
    const parcels = await listDueParcels();
    const jobs = parcels.map(({ sentAt, ...parcel }) => ({ ...parcel, sentAt: sentAt.toISOString() }));
    if (jobs.length > 0)
      await boss.insert(
        "clock",
        jobs.map((job) => ({ data: { due: "parcel", ...job } })),
      );
  },
};

type Parcel = Extract<Jobs["clock"], { due: "parcel" }>;

async function comeToParcel({ shipmentId, days, sentAt }: Parcel) {
  try {
    if (days >= presumeAfter)
      await presumeArrived(clock("parcels"), { shipmentId }, clockKey("parcel-presumed", shipmentId, sentAt));
    else
      await remindOfParcel(
        clock("parcels"),
        { shipmentId, days },
        clockKey("parcel-reminded", shipmentId, days, sentAt),
      );
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
