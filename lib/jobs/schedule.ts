import type { PgBoss } from "pg-boss";
import { type RoundName, roundNames, rounds } from "@/lib/jobs/rounds/rounds";

/** Sets the rounds as they are written down, and no others. */
export async function setRounds(boss: PgBoss) {
  for (const { key } of await boss.getSchedules("clock"))
    if (!roundNames.includes(key as RoundName)) await boss.unschedule("clock", key);
  for (const name of roundNames)
    await boss.schedule("clock", rounds[name].cron, { round: name }, { key: name, tz: "Europe/London" });
}
