import { withStillBoss } from "@/lib/jobs/boss";

/** Puts "tell those concerned" into the queue of a database that was restored, which comes back empty. */
export async function tellAgain(eventIds: number[]) {
  if (eventIds.length === 0) return;
  await withStillBoss((boss) =>
    boss.insert(
      "notices",
      eventIds.map((eventId) => ({ data: { eventId } })),
    ),
  );
}
