import { leftovers } from "@/lib/jobs/rounds/leftovers";
import { parcels } from "@/lib/jobs/rounds/parcels";
import { promises } from "@/lib/jobs/rounds/promises";
import { requests } from "@/lib/jobs/rounds/requests";
import type { Round } from "@/lib/jobs/rounds/round";

/** All that comes round by itself. */
export const rounds = { parcels, requests, promises, leftovers } satisfies Record<string, Round>;
export type RoundName = keyof typeof rounds;
export const roundNames = Object.keys(rounds) as RoundName[];
