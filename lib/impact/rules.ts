import { addDays } from "@/lib/dates";
import type { Counts } from "@/lib/requests/progress";

/** How many weeks the impact page looks back. */
export const weeksShown = 26;

/** A week's pieces. `start` is its Monday, as midnight UTC. */
export type Week = { start: Date } & Record<Measure, number>;
export const measures = ["asked", "promised", "made", "received"] as const;
export type Measure = (typeof measures)[number];

/** The Monday of a day's week. Days are midnight UTC. */
export const mondayOf = (day: Date) => addDays(day, -((day.getUTCDay() + 6) % 7));

/** Whole weeks up to this one, without the empty ones before anything happened; those in between count as nothing. */
export function fillWeeks(sums: Record<Measure, Map<number, number>>, today: Date): Week[] {
  const last = mondayOf(today);
  const all = Array.from({ length: weeksShown }, (_, n) => addDays(last, 7 * (n + 1 - weeksShown)));
  const weeks = all.map((start) => {
    const at = (measure: Measure) => sums[measure].get(start.getTime()) ?? 0;
    return { start, asked: at("asked"), promised: at("promised"), made: at("made"), received: at("received") };
  });
  const first = weeks.findIndex((week) => measures.some((measure) => week[measure] !== 0));
  return first < 0 ? [] : weeks.slice(first);
}

/** Without the week that is not over yet, whose low numbers would look like a fall; a first week stands alone. */
export const wholeWeeks = (weeks: Week[]) => (weeks.length > 1 ? weeks.slice(0, -1) : weeks);

/** A garment in one colour, in whichever sizes, that many pieces are still needed of. */
export type MostNeeded = {
  garment: { slug: string; many: string; picture: string };
  colour: { slug: string; name: string; cloth: string } | null;
  sizes: string[];
  requests: number;
  counts: Counts;
};

/** "S to 3XL", "M", "one size": the sizes, in the catalogue's order, as words. */
export function saySizes(sizes: string[]) {
  const [first = "", last = first] = [sizes[0], sizes.at(-1)];
  return first === last ? (first === "One size" ? "one size" : first) : `${first} to ${last}`;
}
