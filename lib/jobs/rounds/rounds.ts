import { leftovers } from "@/lib/jobs/rounds/leftovers";
import { parcels } from "@/lib/jobs/rounds/parcels";
import { rests } from "@/lib/jobs/rounds/rests";
import type { Round } from "@/lib/jobs/rounds/round";
import { stops } from "@/lib/jobs/rounds/stops";

/** All that comes round by itself. */
export const rounds = { parcels, leftovers, rests, stops } satisfies Record<string, Round>;
export type RoundName = keyof typeof rounds;
export const roundNames = Object.keys(rounds) as RoundName[];
