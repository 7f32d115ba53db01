import { withStillBoss } from "@/lib/jobs/boss";
import type { RoundName } from "@/lib/jobs/rounds/rounds";

/** The worker's clock looks for what is due now, instead of at the next full minute. */
export const comeRound = (round: RoundName) => withStillBoss((boss) => boss.insert("clock", [{ data: { round } }]));
