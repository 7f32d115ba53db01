import { alerts, waiting } from "@/lib/jobs/rounds/alerts";
import { leftovers } from "@/lib/jobs/rounds/leftovers";
import { parcels } from "@/lib/jobs/rounds/parcels";
import type { Round } from "@/lib/jobs/rounds/round";
import { tasks } from "@/lib/jobs/rounds/tasks";

/** All that comes round by itself. */
export const rounds = { parcels, alerts, waiting, tasks, leftovers } satisfies Record<string, Round>;
export type RoundName = keyof typeof rounds;
export const roundNames = Object.keys(rounds) as RoundName[];
