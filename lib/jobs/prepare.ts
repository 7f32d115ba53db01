import { PgBoss } from "pg-boss";
import { queueNames, queues } from "@/lib/jobs/queues";

/** Makes or updates the job queue's own tables, and our queues in it, with the rights of the database's owner. */
export async function prepareQueues(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 1, supervise: false, registerInstance: false });
  let failed: unknown;
  boss.on("error", (error) => {
    failed = error;
  });
  try {
    await boss.start();
    for (const name of queueNames) {
      await boss.createQueue(name, queues[name]);
      await boss.updateQueue(name, queues[name]);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  if (failed) throw failed;
}
