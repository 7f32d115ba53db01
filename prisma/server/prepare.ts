import { prepareQueues } from "@/lib/jobs/prepare";
import { migrate } from "@/prisma/server/migrate";
import { grantApp } from "@/prisma/server/roles";

/** Everything a database needs before the app may use it: tables, the job queue, the app's rights. Returns what was applied. */
export async function prepare(ownerUrl: string): Promise<string[]> {
  const applied = await migrate(ownerUrl);
  await prepareQueues(ownerUrl);
  await grantApp(ownerUrl);
  return applied;
}
