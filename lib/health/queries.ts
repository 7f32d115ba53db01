import { readdir } from "node:fs/promises";
import path from "node:path";
import { now } from "@/lib/clock";
import { type Db, db } from "@/lib/db";

/** Whether the app can do its work: its database answers, nothing is left to migrate, and how long the oldest job waits. */
export async function findReadiness(store: Db = db) {
  const [migrations, oldestJobSeconds] = await Promise.all([countDue(store), findOldestJob(store)]);
  return { ready: migrations === 0, database: "answers", migrationsDue: migrations, oldestJobSeconds } as const;
}

async function countDue(store: Db) {
  const entries = await readdir(path.join(process.cwd(), "prisma/migrations"), { withFileTypes: true });
  const rows = await store.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const applied = new Set(rows.map(({ name }) => name));
  return entries.filter((entry) => entry.isDirectory() && !applied.has(entry.name)).length;
}

/** The seconds for which a job that could have begun has been waiting; 0 when none waits. */
async function findOldestJob(store: Db) {
  const [row] = await store.$queryRaw<{ since: Date | null }[]>`
    SELECT min(greatest(start_after, created_on)) AS since FROM pgboss.job
    WHERE state IN ('created', 'retry') AND start_after <= ${now()}`;
  return row?.since ? Math.max(0, Math.round((now().getTime() - row.since.getTime()) / 1_000)) : 0;
}
