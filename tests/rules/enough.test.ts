import { describe, expect, test } from "vitest";
import { type Balance, insteadOf, sayGap, sayTooMany, tooMany } from "@/lib/balance/rules";
import { restOf, type Word } from "@/lib/rests/rules";
import { stopOn } from "@/lib/stops/rules";

const day = (date: number) => new Date(Date.UTC(2026, 5, date));
const full = (garmentTypeId: number | null, until: Date): Word => ({ kind: "full", garmentTypeId, until });
const nothing: Word = { kind: "no_donations", garmentTypeId: null, until: null };

describe("what rests at a site", () => {
  test("is what a word covers, and all where it names no garment", () => {
    expect(restOf([full(1, day(3))], 1)).toEqual({ until: day(3) });
    expect(restOf([full(1, day(3))], 2)).toBeNull();
    expect(restOf([full(null, day(3))], 2)).toEqual({ until: day(3) });
    expect(restOf([], 1)).toBeNull();
  });

  test("rests as long as the longest word that covers it; without a day is longest", () => {
    expect(restOf([full(1, day(9)), full(null, day(3))], 1)).toEqual({ until: day(9) });
    expect(restOf([full(1, day(9)), nothing], 1)).toEqual({ until: null });
  });
});

const row = (garmentTypeId: number, sizeId: number, need: number, free: number): Balance => ({
  garmentTypeId,
  sizeId,
  garment: { one: `kind ${garmentTypeId}`, many: `kinds ${garmentTypeId}`, picture: "top" },
  size: { name: sizeId === 1 ? "M" : "One size" },
  need,
  promised: 99,
  stock: free + 7,
  free,
});

describe("what to make instead", () => {
  const rows = [row(1, 1, 30, 10), row(2, 2, 10, 50), row(3, 1, 60, 5), row(4, 1, 5, 5), row(5, 1, 40, 0)];

  test("is the largest gap first, of what the hub makes, without what is stopped or there is enough of", () => {
    const kinds = (...of: Parameters<typeof insteadOf>) => insteadOf(...of).map(({ garmentTypeId }) => garmentTypeId);
    expect(kinds(rows, [], null)).toEqual([3, 5, 1]);
    expect(kinds(rows, [], null, 2)).toEqual([3, 5]);
    expect(kinds(rows, [{ garmentTypeId: 3, sizeId: null }], null)).toEqual([5, 1]);
    expect(kinds(rows, [{ garmentTypeId: 3, sizeId: 2 }], [1, 2, 3, 4])).toEqual([3, 1]);
  });

  test("reads as pieces, and so does what there is too much of", () => {
    expect(insteadOf(rows, [], [1]).map(sayGap)).toEqual(["20 kinds 1, M"]);
    expect(tooMany(rows, []).map(sayTooMany)).toEqual(["40 kinds 2: more than wards ask for now."]);
    expect(tooMany(rows, [{ garmentTypeId: 2, sizeId: null }])).toEqual([]);
  });
});

test("a stop in one size leaves the other sizes", () => {
  const stops = [{ garmentTypeId: 1, sizeId: 4 }];
  expect(stopOn(stops, { garmentTypeId: 1, sizeId: 4 })).toBe(stops[0]);
  expect(stopOn(stops, { garmentTypeId: 1, sizeId: 5 })).toBeUndefined();
});
