import type { PgBoss } from "pg-boss";
import type { ClockWork } from "@/lib/jobs/queues";

/** What comes round by itself. Each looks for what is due now, so a round that is missed is made up by the next. */
const rounds: { key: string; cron: string; data: ClockWork }[] = [
  { key: "parcels", cron: "*/5 * * * *", data: { due: "parcels" } },
  { key: "leftovers", cron: "17 * * * *", data: { due: "leftovers" } },
];

/** Sets the rounds as they are here, and no others. */
export async function setRounds(boss: PgBoss) {
  for (const { key } of await boss.getSchedules("clock"))
    if (!rounds.some((round) => round.key === key)) await boss.unschedule("clock", key);
  for (const { key, cron, data } of rounds) await boss.schedule("clock", cron, data, { key, tz: "Europe/London" });
}
