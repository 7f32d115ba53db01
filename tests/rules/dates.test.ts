import { expect, test } from "vitest";
import { addDays, sayDay, sayExampleDay, sayMoment, sayShortDay } from "@/lib/dates";

test("the example of a day is soon, and its first number cannot be a month", () => {
  expect(sayExampleDay(new Date("2026-08-06"))).toBe("27 9 2026");
  for (let n = 0; n < 800; n++) {
    const today = addDays(new Date("2027-01-01"), n);
    const [day = 0, month = 0, year = 0] = sayExampleDay(today).split(" ").map(Number);
    const example = new Date(Date.UTC(year, month - 1, day));
    expect(day).toBeGreaterThan(12);
    expect(example > today && example < addDays(today, 60), `${today}`).toBe(true);
  }
});

test("a moment late on a summer evening is said by its day in London, not by the day in UTC", () => {
  const late = new Date("2026-08-06T23:30:00Z");
  expect([sayDay(late), sayShortDay(late), sayMoment(late)]).toEqual([
    "7 August 2026",
    "7 August",
    "7 August 2026 at 0:30",
  ]);
});

test.each(["2026-08-06", "2026-01-31", "2026-03-29", "2026-10-25"])("the day %s is said as itself", (day) => {
  expect(sayDay(new Date(day))).toMatch(new RegExp(`^${Number(day.slice(8))} `));
});
