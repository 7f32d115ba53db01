import { londonDay } from "@/lib/dates";

let source = () => new Date();

/** The one clock: nothing else may ask the process or the database for the time. */
export const now = () => source();

/** Today in London, as midnight UTC, the form in which SQL dates travel. */
export const today = () => londonDay(now());

/** Sets the clock, for tests and replays. Call without a time to let it run again. */
export function setClock(time?: Date) {
  source = time ? () => new Date(time) : () => new Date();
}
