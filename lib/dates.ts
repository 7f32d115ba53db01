const london = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", ...options });

// London is never behind UTC, so a day, which is midnight UTC, and any moment are both said by their London day.
const longDay = london({ day: "numeric", month: "long", year: "numeric" });
const shortDay = london({ day: "numeric", month: "long" });
const clockTime = london({ hour: "numeric", minute: "2-digit", hour12: false });
const numbers = london({ year: "numeric", month: "2-digit", day: "2-digit" });

/** A day, or the London day of a moment, as "6 August 2026". Days (needed by, promised for) are midnight UTC. */
export const sayDay = (day: Date) => longDay.format(day);

/** A day as "6 August", where the year is plain. */
export const sayShortDay = (day: Date) => shortDay.format(day);

/** A moment, in London, as "6 August 2026 at 14:05". */
export const sayMoment = (time: Date) => `${sayDay(time)} at ${clockTime.format(time)}`;

/** The London day of a moment, as midnight UTC. */
export function londonDay(time: Date) {
  const part = Object.fromEntries(numbers.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  return new Date(Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day));
}

/** A day some days later (or earlier, below zero). */
export const addDays = (day: Date, days: number) => new Date(day.getTime() + days * 86_400_000);

/** Whole days from one day to another. */
export const daysBetween = (from: Date, to: Date) => Math.round((to.getTime() - from.getTime()) / 86_400_000);

/** A day for somebody to type like, about a month from now: "27 9 2026". Its first number cannot be a month. */
export function sayExampleDay(today: Date) {
  const { month, year } = dayParts(addDays(today, 30));
  return `27 ${month} ${year}`;
}

/** A day as the three fields of a form show it. */
export const dayParts = (day: Date) => ({
  day: String(day.getUTCDate()),
  month: String(day.getUTCMonth() + 1),
  year: String(day.getUTCFullYear()),
});
