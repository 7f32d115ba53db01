import { fromPrisma, type PgBoss } from "pg-boss";
import type { Tx } from "@/lib/db";
import type { EventName } from "@/lib/events/events";
import { isHeard } from "@/lib/events/notices";
import { withStillBoss } from "@/lib/jobs/boss";

/** Puts "tell those concerned" into the outbox, inside the transaction of the event: both are kept, or neither. */
export async function enqueueNotices(tx: Tx, name: EventName, eventId: number): Promise<void> {
  if (!isHeard(name)) return;
  known ??= open();
  const boss = await known;
  await boss.insert("notices", [{ data: { eventId } }], { db: fromPrisma(tx) });
}

let known: Promise<PgBoss> | undefined;

/** Reads once how the queue is made; what is put in later goes through each transaction's own connection. */
async function open() {
  try {
    return await withStillBoss(async (boss) => {
      if (await boss.getQueue("notices")) return boss;
      throw new Error("There is no queue for notices.");
    });
  } catch (cause) {
    known = undefined;
    throw new Error('There is no job queue in this database yet: "npm run migrate" makes it.', { cause });
  }
}
