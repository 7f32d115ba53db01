import { prepareQueues } from "@/lib/jobs/prepare";
import { migrate } from "@/prisma/server/migrate";
import { grantRoles } from "@/prisma/server/roles";

/** Everything a database needs before the app may use it: tables, the job queue, the rights of its roles. Returns what was applied. */
export async function prepare(ownerUrl: string): Promise<string[]> {
  const applied = await migrate(ownerUrl);
  await prepareQueues(ownerUrl);
  await grantRoles(ownerUrl);
  return applied;
}
