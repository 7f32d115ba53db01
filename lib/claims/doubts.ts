import { sayShortDay } from "@/lib/dates";
import { sayCount, sayNumber } from "@/lib/garments/words";
import { type Load, makesBy } from "@/lib/hubs/capacity";
import { restsUntil } from "@/lib/hubs/pause";

type Claiming = Load & {
  hub: { weekly: number; pausedUntil: Date | null };
  /** How many pieces are claimed now, and for when. */
  wanted: number;
  day: Date;
  today: Date;
};

/** What to ask before a hub promises: it rests, or it has promised more than it can make. Null: nothing to ask. */
export function doubtOf({ hub, wanted, day, today, promised, onShelf }: Claiming): string | null {
  const resting = restsUntil(hub.pausedUntil, today);
  if (resting) return `Your hub is taking a rest until ${sayShortDay(resting)}. Say that you are sure.`;
  const makes = makesBy(hub.weekly, day, today);
  if (promised + wanted <= makes + onShelf) return null;
  const shelf = onShelf > 0 ? `, and ${sayCount(onShelf)} ${onShelf === 1 ? "is" : "are"} on your shelf` : "";
  return (
    `By ${sayShortDay(day)} you will have promised ${sayCount(promised + wanted)}; ` +
    `at ${sayNumber(hub.weekly)} a week you make about ${sayNumber(makes)} by then${shelf}. Say that you are sure.`
  );
}
