import { inSnapshot } from "@/lib/db";
import { differencesInStory } from "@/lib/reconcile/story";
import { differencesInSums } from "@/lib/reconcile/sums";

/** Every difference between the counters, what lies beneath them, and the events: all as they are at one moment. */
export const listDifferences = () =>
  inSnapshot(async (db) => [
    ...(await Array.fromAsync(differencesInSums(db))),
    ...(await Array.fromAsync(differencesInStory(db))),
  ]);
