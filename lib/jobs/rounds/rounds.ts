import { leftovers } from "@/lib/jobs/rounds/leftovers";
import { letters } from "@/lib/jobs/rounds/letters";
import { parcels } from "@/lib/jobs/rounds/parcels";
import type { Round } from "@/lib/jobs/rounds/round";

/** All that comes round by itself. */
export const rounds = { parcels, letters, leftovers } satisfies Record<string, Round>;
export type RoundName = keyof typeof rounds;
export const roundNames = Object.keys(rounds) as RoundName[];
