import type { PgBoss } from "pg-boss";
import { openBoss } from "@/lib/jobs/boss";
import { type Job, type QueueName, queueNames } from "@/lib/jobs/queues";
import { setRounds } from "@/lib/jobs/schedule";
import { settle } from "@/lib/jobs/work";

/** Works through the queues until it is stopped; then it finishes the job in hand and leaves the rest to the next. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const boss = await openBoss();
  const state = { stopping: false };
  await setRounds(boss);
  for (const name of queueNames) await attend(boss, name, state);
  await boss.supervise();
  return {
    async stop() {
      state.stopping = true;
      await boss.stop({ graceful: true, timeout: 8_000 });
    },
  };
}

/** One job at a time, several fetched at once. Each is settled by itself, and what is left at the end goes back. */
function attend<N extends QueueName>(boss: PgBoss, name: N, state: { stopping: boolean }) {
  const options = { batchSize: 10, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5 };
  return boss.work<Job<N>["data"]>(name, options, async (jobs) => {
    for (const job of jobs) {
      if (state.stopping) throw new Error("The worker was stopped before it came to this.");
      await settle(boss, name, job);
    }
  });
}
