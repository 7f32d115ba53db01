import { expect, test } from "vitest";
import { addDays, sayExampleDay } from "@/lib/dates";

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
