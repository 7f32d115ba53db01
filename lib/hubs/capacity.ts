import { addDays, daysBetween } from "@/lib/dates";

/** The day until which "this week" reaches. */
export const weekFrom = (today: Date) => addDays(today, 7);

/** About how many pieces a hub makes until a day: what it says of a week, for as many weeks as there are, 1 at least. */
export const makesBy = (weekly: number, day: Date, today: Date) =>
  Math.floor((weekly * Math.max(7, daysBetween(today, day))) / 7);

/** What a hub has to do by a day: what it promised and has not packed. Part of that may lie on its shelf. */
export type Load = { promised: number; onShelf: number };

/** How many pieces more a hub could promise for a day. */
export const roomBy = (weekly: number, { promised, onShelf }: Load, day: Date, today: Date) =>
  Math.max(0, makesBy(weekly, day, today) - Math.max(0, promised - onShelf));
