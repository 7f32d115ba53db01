import type { Tx } from "@/lib/db";

/** A number that stands for whole people among all locks of this kind. */
const wholeOf = 20_261_202;

/**
 * Blocking, merging and erasing somebody come one after the other: each holds their row, their wards and their hubs, and
 * not in the same order. Before any row is locked.
 */
export async function holdPeople(tx: Tx, ids: number[]) {
  for (const id of ids.toSorted((a, b) => a - b))
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${wholeOf}::int, ${id}::int)`;
}
