import { createHash } from "node:crypto";
import pg from "pg";
import { PgBoss } from "pg-boss";
import { env } from "@/lib/env";
import { failure, log } from "@/lib/log";
import { patient, prompt, timeOuts } from "@/lib/time-outs";

const quiet = { migrate: false, createSchema: false, openTelemetry: { enabled: false } } as const;

/** A queue for a process that works: it has connections of its own and looks after what others left. */
export async function openBoss(): Promise<PgBoss> {
  const boss = watch(
    new PgBoss({
      ...quiet,
      connectionString: env.DATABASE_URL,
      max: 4,
      ...timeOuts(patient),
      instanceName: "worker",
      superviseIntervalSeconds: 15,
      monitorIntervalSeconds: 15,
      cronWorkerIntervalSeconds: 1,
      reindex: false,
    }),
  );
  return boss.start({ attempts: 5 });
}

/**
 * A queue for a process that only puts jobs in, or does them in passing: nothing in it ticks, so nothing keeps the
 * process alive. It has one connection while `use` runs, and afterwards none.
 */
export async function withStillBoss<T>(use: (boss: PgBoss) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ connectionString: env.DATABASE_URL, max: 1, ...timeOuts(prompt) });
  pool.on("error", (error) => log.error(failure(error), "The job queue lost its connection."));
  const db = { executeSql: (text: string, values?: unknown[]) => pool.query(text, values) };
  const still = { supervise: false, schedule: false, registerInstance: false, clock: noTimers } as const;
  try {
    return await use(await watch(new PgBoss({ ...quiet, ...still, db })).start());
  } finally {
    await pool.end();
  }
}

/** The same parts make the same id, so that a job that was put in before is not put in again. */
export function jobId(...parts: (string | number)[]) {
  const hash = createHash("sha256").update(parts.join(":")).digest("hex");
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join("-");
}

const noTimers = {
  now: () => Date.now(),
  setTimeout: () => 0,
  clearTimeout: () => {},
  setInterval: () => 0,
  clearInterval: () => {},
};

function watch(boss: PgBoss) {
  boss.on("error", (error) => log.error(failure(error), "The job queue failed."));
  boss.on("warning", ({ message }) => log.warn({ message }, "The job queue warns."));
  return boss;
}
