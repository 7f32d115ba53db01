import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { madeOf, type OnShelf, type Promised, shareShelf, spareOn } from "@/lib/claims/made";

const [navy, teal, lilac] = [1, 2, 3];
const kind = { garmentTypeId: 1, sizeId: 1 };
const day = (number: number) => new Date(Date.UTC(2026, 7, number));

const promise = (claimId: number, colourId: number | null, quantity: number, due = 1, packed = 0): Promised => ({
  ...kind,
  claimId,
  colourId,
  quantity,
  packed,
  promisedFor: day(due),
});
const shelf = (colourId: number, onHand: number): OnShelf => ({ ...kind, itemId: 100 + colourId, colourId, onHand });
const made = (promises: Promised[], items: OnShelf[]) => Object.fromEntries(madeOf(promises, items));

describe("what is made of a promise", () => {
  test("a promise of one colour comes before one of any colour, even when that is due first", () => {
    expect(made([promise(1, null, 5, 1), promise(2, navy, 5, 20)], [shelf(navy, 6)])).toEqual({ 1: 1, 2: 5 });
  });

  test("of two promises of one colour the sooner comes first, then the older", () => {
    expect(made([promise(1, navy, 4, 9), promise(2, navy, 4, 8), promise(3, navy, 4, 8)], [shelf(navy, 6)])).toEqual({
      1: 0,
      2: 4,
      3: 2,
    });
  });

  test("what is in bags counts, and no piece counts twice", () => {
    expect(made([promise(1, navy, 10, 1, 7)], [shelf(navy, 50)])).toEqual({ 1: 10 });
    expect(made([promise(1, navy, 10, 1, 7)], [])).toEqual({ 1: 7 });
  });

  test("another garment, size or colour does not count", () => {
    const other = { ...shelf(navy, 9), sizeId: 2 };
    expect(made([promise(1, navy, 5)], [shelf(teal, 9), other])).toEqual({ 1: 0 });
  });

  test("a promise of any colour takes from the fullest shelf first", () => {
    expect(shareShelf([promise(1, null, 8)], [shelf(navy, 2), shelf(teal, 7)])).toEqual([
      { claimId: 1, itemId: 102, quantity: 7 },
      { claimId: 1, itemId: 101, quantity: 1 },
    ]);
  });

  test("what nobody is promised is spare", () => {
    const items = [shelf(navy, 6), shelf(teal, 3)];
    expect(spareOn(items, shareShelf([promise(1, navy, 4)], items))).toEqual([shelf(navy, 2), shelf(teal, 3)]);
  });
});

describe("for any promises and any shelf", () => {
  const colour = fc.constantFrom(navy, teal, lilac);
  const someKind = fc.record({ garmentTypeId: fc.constantFrom(1, 2), sizeId: fc.constantFrom(1, 2) });
  const promises = fc
    .array(fc.tuple(someKind, fc.option(colour), fc.nat(12), fc.nat(12), fc.integer({ min: 1, max: 9 })), {
      maxLength: 9,
    })
    .map((rows) =>
      rows.map(([what, colourId, packed, more, due], i) => ({
        ...promise(i + 1, colourId, packed + more, due, packed),
        ...what,
      })),
    );
  const shelves = fc
    .uniqueArray(fc.tuple(someKind, colour), { selector: ([what, id]) => `${what.garmentTypeId} ${what.sizeId} ${id}` })
    .chain((kinds) =>
      fc.tuple(fc.constant(kinds), fc.array(fc.nat(20), { minLength: kinds.length, maxLength: kinds.length })),
    )
    .map(([kinds, counts]) =>
      kinds.map(([what, colourId], i) => ({ ...what, colourId, itemId: i + 1, onHand: counts[i] ?? 0 })),
    );
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

  test("what is in bags <= made <= promised, and nothing is made that is not there", () => {
    fc.assert(
      fc.property(promises, shelves, (own, items) => {
        const each = madeOf(own, items);
        for (const { claimId, packed, quantity } of own) {
          expect(each.get(claimId)).toBeGreaterThanOrEqual(packed);
          expect(each.get(claimId)).toBeLessThanOrEqual(quantity);
        }
        for (const { itemId, onHand } of items) {
          const used = sum(
            shareShelf(own, items)
              .filter((share) => share.itemId === itemId)
              .map((share) => share.quantity),
          );
          expect(used).toBeLessThanOrEqual(onHand);
        }
      }),
    );
  });

  test("as much stands against promises as can: what is spare fits nothing that is still to make", () => {
    fc.assert(
      fc.property(promises, shelves, (own, items) => {
        const each = madeOf(own, items);
        const short = own.filter(({ claimId, quantity }) => (each.get(claimId) ?? 0) < quantity);
        for (const item of spareOn(items, shareShelf(own, items)))
          for (const want of short) {
            const same = want.garmentTypeId === item.garmentTypeId && want.sizeId === item.sizeId;
            expect(same && (want.colourId === null || want.colourId === item.colourId)).toBe(false);
          }
      }),
    );
  });

  test("spare and shared together are the shelf, in whatever order promises and shelves come", () => {
    fc.assert(
      fc.property(promises, shelves, (own, items) => {
        const shares = shareShelf(own, items);
        const spare = sum(spareOn(items, shares).map((item) => item.onHand));
        expect(spare + sum(shares.map((share) => share.quantity))).toBe(sum(items.map((item) => item.onHand)));
        expect(shareShelf([...own].reverse(), [...items].reverse())).toEqual(shares);
      }),
    );
  });
});
