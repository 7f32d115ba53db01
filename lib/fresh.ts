import { now } from "@/lib/clock";

/**
 * Reads what is the same for everybody at most once a second, however many people look: who comes within the second is
 * given what was read at its start, so that nothing is ever older than that. A reading that fails is not kept.
 * What takes long to count may be kept for longer, up to `longest` milliseconds, so that counting takes a twentieth of the time.
 */
export function fresh<T>(read: () => Promise<T>, longest = SECOND): () => Promise<T> {
  let kept: { reading: Promise<T>; until: number } | undefined;
  return () => {
    const at = now().getTime();
    if (kept && at < kept.until) return kept.reading;
    const mine = { reading: read(), until: at + longest };
    kept = mine;
    mine.reading.then(
      () => {
        const took = now().getTime() - at;
        mine.until = at + Math.min(longest, Math.max(SECOND, took * 20));
      },
      () => {
        if (kept === mine) kept = undefined;
      },
    );
    return mine.reading;
  };
}

const SECOND = 1_000;
