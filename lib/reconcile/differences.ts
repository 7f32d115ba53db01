import { inSnapshot } from "@/lib/db";
import { differencesInSeals } from "@/lib/reconcile/seals";
import { differencesInStory } from "@/lib/reconcile/story";
import { differencesInSums } from "@/lib/reconcile/sums";

/**
 * Every difference between the counters, what lies beneath them, the events and their seals: all as they are at one
 * moment. `kept` are hashes of seals as the log had them.
 */
export const listDifferences = (kept: string[] = []) =>
  inSnapshot(async (db) => [
    ...(await Array.fromAsync(differencesInSums(db))),
    ...(await Array.fromAsync(differencesInStory(db))),
    ...(await Array.fromAsync(differencesInSeals(db, kept))),
  ]);
