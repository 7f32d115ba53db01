import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byStage, type Counts, claimingOf, progressOf, share } from "@/lib/requests/progress";

const line = (asked: number, claimed = 0, made = 0, sent = 0, received = 0): Counts => ({
  asked,
  claimed,
  made,
  sent,
  received,
});

describe("sharing turns of thread", () => {
  const parts = fc.array(fc.nat(100_000), { minLength: 5, maxLength: 5 });
  const turns = fc.integer({ min: 5, max: 120 });

  test("the turns always add up, unless there is nothing to share", () => {
    fc.assert(
      fc.property(parts, turns, (numbers, all) => {
        const given = share(numbers, all).reduce((sum, turn) => sum + turn, 0);
        expect(given).toBe(numbers.some((number) => number > 0) ? all : 0);
      }),
    );
  });

  test("whatever is above zero gets a turn, and nothing else does", () => {
    fc.assert(
      fc.property(parts, turns, (numbers, all) => {
        expect(share(numbers, all).map((turn) => turn > 0)).toEqual(numbers.map((number) => number > 0));
      }),
    );
  });

  test("more never gets fewer turns than less", () => {
    fc.assert(
      fc.property(parts, turns, (numbers, all) => {
        const given = share(numbers, all);
        const order = numbers.map((number, i) => ({ number, turn: given[i] ?? 0 })).sort((a, b) => a.number - b.number);
        for (const [i, { number, turn }] of order.entries()) {
          const before = order[i - 1];
          if (before && before.number < number) expect(before.turn).toBeLessThanOrEqual(turn);
        }
      }),
    );
  });

  test("one missing piece in a thousand still shows, and full means full", () => {
    expect(share([999, 0, 0, 0, 1], 40)).toEqual([39, 0, 0, 0, 1]);
    expect(share([1000, 0, 0, 0, 0], 40)).toEqual([40, 0, 0, 0, 0]);
  });

  test("fewer turns than parts cannot be shared", () => {
    expect(() => share([1, 1, 1], 2)).toThrow(RangeError);
  });
});

test("each piece is counted once, at the furthest stage it has reached", () => {
  expect(byStage(line(30, 24, 18, 12, 6))).toEqual({ received: 6, sent: 6, made: 6, claimed: 6, asked: 6 });
});

describe("how far a request has got", () => {
  test.each([
    ["open", [line(30), line(4)]],
    ["stopped", [line(0), line(0)]],
    ["part", [line(30, 12), line(4)]],
    ["claimed", [line(30, 30, 11), line(4, 4)]],
    ["moving", [line(30, 12, 6, 6), line(4)]],
    ["partreceived", [line(30, 30, 30, 30, 21)]],
    ["partreceived", [line(30, 30, 30, 30, 30), line(4)]],
    ["received", [line(30, 30, 30, 30, 30), line(4, 4, 4, 4, 4)]],
  ] as const)("%s", (word, lines) => {
    expect(progressOf([...lines])).toBe(word);
  });

  test("a hub hears first whether anything is left to claim", () => {
    expect(claimingOf([line(30, 24, 18, 12, 6)])).toBe("part");
    expect(claimingOf([line(30), line(4)])).toBe("open");
    expect(claimingOf([line(100, 100, 100, 100)])).toBe("moving");
  });
});
