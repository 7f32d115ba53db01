import type { Queue } from "pg-boss";
import type { RoundName } from "@/lib/jobs/rounds/rounds";

/** What a job carries: ids and fixed words only. Addresses and names are looked up when it is done. */
export type Jobs = {
  notices: { eventId: number };
  mail: { personId: number };
  clock: { round: RoundName; due?: object };
};

export type QueueName = keyof Jobs;
export type Job<N extends QueueName = QueueName> = { id: string; retryCount: number; data: Jobs[N] };

const minute = 60;
const hour = 60 * minute;

/** A worker that died is noticed by its heart: another takes its jobs after half a minute. */
const shared = { heartbeatSeconds: 30, retryBackoff: true, deleteAfterSeconds: 14 * 24 * hour } as const;

/** The queues. What fails is tried again, later each time. A letter keeps its own tries. */
export const queues: Record<QueueName, Omit<Queue, "name">> = {
  notices: { ...shared, retryLimit: 12, retryDelay: 5, retryDelayMax: hour, expireInSeconds: 5 * minute },
  mail: { ...shared, retryLimit: 14, retryDelay: 30, retryDelayMax: 4 * hour, expireInSeconds: 15 * minute },
  clock: { ...shared, retryLimit: 3, retryDelay: 30, expireInSeconds: 5 * minute },
};

export const queueNames = Object.keys(queues) as QueueName[];
