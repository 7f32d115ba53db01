import { addDays, londonDay } from "@/lib/dates";
import type { Rhythm } from "@/lib/rhythm";

type Hours = Rhythm["mail"];

const hour = 3_600_000;
const clockHour = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", hour: "numeric", hourCycle: "h23" });
const hourOf = (time: Date) => Number(clockHour.format(time));

/**
 * The moment at which a London clock strikes an hour of a day, through both changes of the clock: of an hour that comes
 * twice the first, and of one that is left out the moment of the change.
 */
export function londonAt(day: Date, at: number): Date {
  const inWinter = new Date(day.getTime() + at * hour);
  const inSummer = new Date(inWinter.getTime() - hour);
  return hourOf(inSummer) === at % 24 ? inSummer : inWinter;
}

/** The first time after a moment that a London clock strikes this hour. */
export function nextAt(after: Date, at: number): Date {
  const days = [0, 1, 2].map((ahead) => londonAt(addDays(londonDay(after), ahead), at));
  return days.find((time) => time > after) ?? after;
}

/** A moment when people may be written to: the same, or when the quiet hours that it falls in are over. */
export function outsideQuiet(time: Date, { quietFrom, quietTo }: Hours): Date {
  const [from, to, at] = [quietFrom % 24, quietTo % 24, hourOf(time)];
  const quiet = from <= to ? at >= from && at < to : at >= from || at < to;
  return quiet ? nextAt(time, to) : time;
}

/** When the daily letter comes next. */
export const nextDaily = (after: Date, hours: Hours) => outsideQuiet(nextAt(after, hours.daily), hours);
