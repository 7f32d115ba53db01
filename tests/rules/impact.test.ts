import { describe, expect, test } from "vitest";
import { fillWeeks, mondayOf, saySizes, weeksShown, wholeWeeks } from "@/lib/impact/rules";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const at = (text: string, pieces: number) => new Map([[day(text).getTime(), pieces]]);

describe("weeks", () => {
  test("begin on a Monday, and Sunday is the last of them", () => {
    expect(mondayOf(day("2026-11-23"))).toEqual(day("2026-11-23"));
    expect(mondayOf(day("2026-11-29"))).toEqual(day("2026-11-23"));
    expect(mondayOf(day("2026-11-30"))).toEqual(day("2026-11-30"));
  });

  test("begin with the first that has something, and those in between count as nothing", () => {
    const sums = { asked: at("2026-11-02", 30), promised: new Map(), made: at("2026-11-16", 12), received: new Map() };
    expect(fillWeeks(sums, day("2026-11-25"))).toEqual([
      { start: day("2026-11-02"), asked: 30, promised: 0, made: 0, received: 0 },
      { start: day("2026-11-09"), asked: 0, promised: 0, made: 0, received: 0 },
      { start: day("2026-11-16"), asked: 0, promised: 0, made: 12, received: 0 },
      { start: day("2026-11-23"), asked: 0, promised: 0, made: 0, received: 0 },
    ]);
  });

  test("are none where nothing has happened, and never more than half a year", () => {
    const none = { asked: new Map(), promised: new Map(), made: new Map(), received: new Map() };
    expect(fillWeeks(none, day("2026-11-25"))).toEqual([]);
    const old = { ...none, asked: new Map([...at("2020-01-06", 1), ...at("2026-06-01", 5)]) };
    expect(fillWeeks(old, day("2026-11-25"))).toHaveLength(weeksShown);
  });

  test("the week that is not over is left out, unless it is the only one", () => {
    const week = (start: string) => ({ start: day(start), asked: 1, promised: 0, made: 0, received: 0 });
    expect(wholeWeeks([week("2026-11-16"), week("2026-11-23")])).toEqual([week("2026-11-16")]);
    expect(wholeWeeks([week("2026-11-23")])).toEqual([week("2026-11-23")]);
  });
});

test.each([
  [["S", "M", "3XL"], "S to 3XL"],
  [["M"], "M"],
  [["One size"], "one size"],
])("sizes %j are %s", (sizes, words) => {
  expect(saySizes(sizes)).toBe(words);
});
