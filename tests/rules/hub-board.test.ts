import { describe, expect, test } from "vitest";
import { piecesOf, spareCount } from "@/lib/claims/bags";
import { boardOf } from "@/lib/claims/board";
import { sayChat } from "@/lib/claims/chat";
import { itemsOf } from "@/lib/claims/items";
import { shareShelf } from "@/lib/claims/made";
import { choicesOf } from "@/lib/claims/packing";
import type { HubPromise } from "@/lib/claims/queries";
import { couldFill } from "@/lib/claims/spare";

const day = (number: number) => new Date(Date.UTC(2026, 7, number));
const navy = { slug: "navy", name: "Navy", cloth: "navy" };
const garment = { one: "scrub top", many: "scrub tops", picture: "top" };
const size = { name: "M" };

const promise = (claimId: number, more: Partial<HubPromise> = {}): HubPromise => ({
  claimId,
  lineId: claimId,
  garmentTypeId: 1,
  sizeId: 1,
  colourId: 1,
  promisedFor: day(10),
  quantity: 10,
  packed: 0,
  sent: 0,
  received: 0,
  garment,
  size,
  colour: navy,
  requestId: claimId,
  ref: `KT-000${claimId}`,
  neededBy: day(20),
  place: "Riverside General Hospital",
  rest: null,
  outcode: "LS7",
  asleep: false,
  bag: "1-1",
  ...more,
});
const item = (itemId: number, onHand: number) => ({
  itemId,
  garmentTypeId: 1,
  sizeId: 1,
  colourId: itemId,
  onHand,
  garment,
  size,
  colour: navy,
});

describe("a hub's board", () => {
  test("adds promises of one garment, size and colour up, and keeps any colour apart", () => {
    const any = promise(3, { colourId: null, colour: null, promisedFor: day(2) });
    const { wanted, total } = boardOf([any, promise(1, { packed: 4, sent: 4, received: 1 }), promise(2)], [item(1, 7)]);
    expect(wanted.map(({ id, toMake, counts }) => [id, toMake, counts.made, counts.sent, counts.received])).toEqual([
      ["1-1-any", 10, 0, 0, 0],
      ["1-1-1", 9, 11, 4, 1],
    ]);
    expect(total).toEqual({ asked: 30, claimed: 30, made: 11, sent: 4, received: 1 });
  });

  test("what is due next is the first that is not all made, else the first not all sent, else nothing", () => {
    const soon = promise(1, { promisedFor: day(5) });
    const later = promise(2, { promisedFor: day(9) });
    const due = (promises: HubPromise[], onHand: number) => boardOf(promises, [item(1, onHand)]).wanted[0]?.due;
    expect(due([soon, later], 0)).toEqual(day(5));
    expect(due([soon, later], 12)).toEqual(day(9));
    expect(due([soon, later], 20)).toEqual(day(5));
    expect(due([promise(1, { packed: 10, sent: 10 })], 0)).toBeNull();
  });

  test("says where each piece is and when the rest is due, also for what nobody was promised", () => {
    const any = promise(3, { colourId: null, colour: null, promisedFor: day(2), quantity: 5 });
    const promises = [any, promise(1, { packed: 6, sent: 4 }), promise(2, { promisedFor: day(12) })];
    const shelf = [item(1, 20), item(2, 3), item(3, 7)];
    const items = itemsOf(boardOf(promises, shelf));
    expect(items.map(({ id, inBags, onShelf, toMake }) => [id, inBags, onShelf, toMake])).toEqual([
      ["1-1-any", 0, 5, 0],
      ["1-1-1", 2, 20, 0],
      ["1-1-2", 0, 3, 0],
      ["1-1-3", 0, 2, 0],
    ]);
    const all = (of: { onShelf: number }[]) => of.reduce((sum, { onShelf }) => sum + onShelf, 0);
    expect(all(items)).toBe(30);
    expect(items.map(({ days }) => days)).toEqual([
      [{ day: day(2), pieces: 5 }],
      [
        { day: day(10), pieces: 6 },
        { day: day(12), pieces: 10 },
      ],
      [],
      [],
    ]);
  });

  test("what can go into one bag stands together, with each piece once", () => {
    const elsewhere = promise(3, { bag: "2-2", place: "Meadow View", promisedFor: day(30) });
    const shelf = [item(1, 25)];
    const { ready, spare } = boardOf([promise(1), promise(2), elsewhere], shelf);
    expect(ready.map((bag) => [bag.place, bag.refs, piecesOf(bag, shelf)[0]?.quantity])).toEqual([
      ["Riverside General Hospital", ["KT-0001", "KT-0002"], 20],
      ["Meadow View", ["KT-0003"], 5],
    ]);
    expect(spare).toEqual([]);
    expect(spareCount(boardOf([], shelf))).toBe(25);
  });

  test("make next is what is still to make, and reads well in a chat", () => {
    const { makeNext } = boardOf([promise(1), promise(2, { quantity: 4, sizeId: 2, packed: 4 })], [item(1, 3)]);
    expect(sayChat("Canal Street Hub", makeNext, [], day(1))).toBe(
      "Canal Street Hub: make next (1 August)\n- 7 scrub tops, M, navy, first by 10 August",
    );
    const stop = { garmentType: { many: "scrub hats" }, size: null, until: day(9) };
    const chat = sayChat("Canal Street Hub", [], [stop], day(1));
    expect(chat).toContain("Nothing is waiting to be made.");
    expect(chat).toMatch(/\nPlease stop making scrub hats until \d+ \w+\.$/);
  });
});

describe("packing", () => {
  test("offers every piece that fits, exact colours first, with what stands against it filled in", () => {
    const any = promise(1, { colourId: null, promisedFor: day(1), quantity: 6 });
    const shelf = [item(1, 12), item(2, 3)];
    const rows = choicesOf([any, promise(2), promise(3, { packed: 10 })], shelf, shareShelf([any, promise(2)], shelf));
    expect(rows.map((row) => [row.promise.claimId, row.left, row.choices.map(({ suggested }) => suggested)])).toEqual([
      [2, 10, [10]],
      [1, 6, [2, 3]],
    ]);
  });
});

describe("what a hub could give from its shelf", () => {
  const need = (colour: { id: number } | null, needed: number) =>
    ({
      garment: { id: 1, slug: "scrub-top", ...garment },
      size: { id: 1, slug: "m", ...size },
      colour: colour && { ...navy, ...colour },
      counts: { asked: needed, claimed: 0, made: 0, sent: 0, received: 0 },
      id: 1,
      needed,
      rest: null,
    }) as const;

  test("is what fits and is spare, never more than is needed", () => {
    const spare = [item(1, 4), item(2, 5)];
    expect(couldFill(need({ id: 1 }, 10), spare)).toBe(4);
    expect(couldFill(need(null, 10), spare)).toBe(9);
    expect(couldFill(need(null, 3), spare)).toBe(3);
    expect(couldFill(need({ id: 7 }, 3), spare)).toBe(0);
  });
});
