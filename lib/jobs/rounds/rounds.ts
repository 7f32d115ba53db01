import { emptyWards } from "@/lib/jobs/rounds/empty-wards";
import { leftovers } from "@/lib/jobs/rounds/leftovers";
import { parcels } from "@/lib/jobs/rounds/parcels";
import type { Round } from "@/lib/jobs/rounds/round";

/** All that comes round by itself. */
export const rounds = { parcels, leftovers, emptyWards } satisfies Record<string, Round>;
export type RoundName = keyof typeof rounds;
export const roundNames = Object.keys(rounds) as RoundName[];
