import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { configuredStewards } from "@/lib/people/rules";

/** Everybody who is a steward now, held until the act is over: two who stop each other do it one after the other. */
export const lockStewards = (tx: Tx) =>
  tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Person" WHERE (steward OR email = ANY(${configuredStewards(env.STEWARDS)})) AND "blockedAt" IS NULL
    ORDER BY id FOR NO KEY UPDATE`;
