import { describe, expect, test } from "vitest";
import { chooseHubs, gapOf, widenAfter } from "@/lib/alerts/rules";
import { doubtOf } from "@/lib/claims/doubts";
import { addDays } from "@/lib/dates";
import { makesBy, roomBy } from "@/lib/hubs/capacity";
import { restsUntil } from "@/lib/hubs/pause";

const today = new Date("2026-11-25");
const on = (days: number) => addDays(today, days);

describe("what a hub can make by a day", () => {
  test.each([
    [1, 20],
    [7, 20],
    [10, 28],
    [21, 60],
  ])("in %i days at 20 a week: %i", (days, pieces) => expect(makesBy(20, on(days), today)).toBe(pieces));

  test("what it promised takes room, unless that lies on its shelf; room is never less than none", () => {
    expect(roomBy(20, { promised: 12, onShelf: 0 }, on(7), today)).toBe(8);
    expect(roomBy(20, { promised: 12, onShelf: 5 }, on(7), today)).toBe(13);
    expect(roomBy(20, { promised: 90, onShelf: 5 }, on(7), today)).toBe(0);
    expect(roomBy(20, { promised: 0, onShelf: 50 }, on(7), today)).toBe(20);
  });
});

describe("before a hub promises it is asked", () => {
  const claim = { hub: { weekly: 20, pausedUntil: null }, wanted: 40, day: on(17), today, promised: 0, onShelf: 0 };

  test("nothing, while it can make what it promises", () => {
    expect(doubtOf(claim)).toBeNull();
    expect(doubtOf({ ...claim, promised: 8 })).toBeNull();
    expect(doubtOf({ ...claim, promised: 30, onShelf: 22 })).toBeNull();
  });

  test("whether it is sure, beyond that", () => {
    expect(doubtOf({ ...claim, promised: 100 })).toBe(
      "By 12 December you will have promised 140 pieces; at 20 a week you make about 48 by then. Say that you are sure.",
    );
    expect(doubtOf({ ...claim, promised: 100, onShelf: 1 })).toContain("by then, and 1 piece is on your shelf.");
  });

  test("whether it is sure, while it rests", () => {
    const hub = { weekly: 20, pausedUntil: on(5) };
    expect(doubtOf({ ...claim, hub })).toBe("Your hub is taking a rest until 30 November. Say that you are sure.");
  });
});

test("a rest ends by itself on its day", () => {
  expect(restsUntil(on(1), today)).toEqual(on(1));
  expect(restsUntil(today, today)).toBeNull();
  expect(restsUntil(null, today)).toBeNull();
});

describe("who hears of a need", () => {
  const [tops, hats] = [1, 2];
  const twice = { cover: 2, most: 25 };
  const hub = (hubId: number, spare: number, ...makes: number[]) => ({ hubId, spare, makes });

  test("the nearest, until they could make twice what is missing", () => {
    const hubs = [hub(1, 10, tops), hub(2, 30, tops), hub(3, 40, tops)];
    expect(chooseHubs(new Map([[tops, 5]]), hubs, twice)).toEqual([1]);
    expect(chooseHubs(new Map([[tops, 20]]), hubs, twice)).toEqual([1, 2]);
    expect(chooseHubs(new Map([[tops, 500]]), hubs, twice)).toEqual([1, 2, 3]);
    expect(chooseHubs(new Map([[tops, 500]]), hubs, { ...twice, most: 2 })).toEqual([1, 2]);
  });

  test("each garment has somebody who makes it, and nobody hears who only makes what others cover", () => {
    const hubs = [hub(1, 100, tops), hub(2, 100, tops), hub(3, 15, tops, hats), hub(4, 100, hats)];
    const gap = gapOf([
      { garmentTypeId: tops, unclaimed: 20 },
      { garmentTypeId: tops, unclaimed: 10 },
      { garmentTypeId: hats, unclaimed: 10 },
    ]);
    expect(chooseHubs(gap, hubs, twice)).toEqual([1, 3, 4]);
  });

  test("one hub's room is not counted twice", () => {
    const hubs = [hub(1, 20, tops, hats), hub(2, 20, hats)];
    const gap = new Map([
      [tops, 10],
      [hats, 10],
    ]);
    expect(chooseHubs(gap, hubs, twice)).toEqual([1, 2]);
  });

  test("more hear sooner the more urgent it is", () => {
    const rhythm = { widenUrgent: 4, widenSoon: 24, widenRoutine: 48 };
    expect((["urgent", "soon", "routine"] as const).map((urgency) => widenAfter(rhythm, urgency))).toEqual([4, 24, 48]);
  });
});
