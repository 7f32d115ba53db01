import type { PgBoss } from "pg-boss";
import { withStillBoss } from "@/lib/jobs/boss";
import { type Job, type QueueName, queueNames } from "@/lib/jobs/queues";
import { type RoundName, roundNames } from "@/lib/jobs/rounds/rounds";
import { settle } from "@/lib/jobs/work";

/** Does all jobs that are due, here and now, and what comes of them, until none is left. Returns how many were done. */
export const drain = () => withStillBoss(empty);

/** What the worker's clock does, now: looks for all that is due, or for what these rounds look for, and does it. */
export const strike = (names: RoundName[] = roundNames) => withStillBoss((boss) => comeRound(boss, names));

/** The same many times over, with one queue that is opened once. */
export const withStrike = <T>(use: (strike: (names: RoundName[]) => Promise<number>) => Promise<T>) =>
  withStillBoss((boss) => use((names) => comeRound(boss, names)));

async function comeRound(boss: PgBoss, names: RoundName[]): Promise<number> {
  await boss.insert(
    "clock",
    names.map((round) => ({ data: { round } })),
  );
  return empty(boss);
}

async function empty(boss: PgBoss): Promise<number> {
  let done = 0;
  for (;;) {
    let found = 0;
    for (const name of queueNames) found += await doSome(boss, name);
    if (found === 0) return done;
    done += found;
  }
}

/** How many are done at the same time. Letters to several people wait mostly for the mail server. */
const abreast: Record<QueueName, number> = { notices: 1, clock: 1, mail: 8 };

async function doSome<N extends QueueName>(boss: PgBoss, name: N): Promise<number> {
  const jobs = await boss.fetch<Job<N>["data"]>(name, { batchSize: 50 });
  for (let from = 0; from < jobs.length; from += abreast[name])
    await Promise.all(jobs.slice(from, from + abreast[name]).map((job) => settle(boss, name, job)));
  return jobs.length;
}
