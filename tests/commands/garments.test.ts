import { describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { Forbidden, NotFound, Refused } from "@/lib/errors";
import { countShelf } from "@/lib/garments/commands/count";
import { logGarments } from "@/lib/garments/commands/log";
import { findBoard, listPicks } from "@/lib/garments/queries/next";
import { findItem, listStock } from "@/lib/garments/queries/stock";
import { newKey } from "@/lib/keys";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();

const onHand = async (hubId: number, itemId: number) =>
  (await prisma.stock.findUnique({ where: { hubId_itemId: { hubId, itemId } } }))?.onHand ?? 0;
const gran = (hubId: number) => place((tx) => tx.maker.create({ data: { hubId, name: "Gran Edie" } }));

describe("logging garments", () => {
  test("puts them on the shelf, with their maker's name on them", async () => {
    const { hub } = await make.hub();
    const volunteer = await make.volunteer(hub);
    const item = await make.item();

    const { entryId, makerId } = await make.log(volunteer, hub.id, item.id, 3);

    expect(await onHand(hub.id, item.id)).toBe(3);
    expect(await prisma.entry.findUniqueOrThrow({ where: { id: entryId } })).toMatchObject({ kind: "made", makerId });
    expect(await prisma.maker.findUniqueOrThrow({ where: { id: makerId } })).toMatchObject({
      personId: volunteer.personId,
    });
    expect(await historyOf("hub", hub.id)).toEqual(["garments.logged"]);
  });

  test("a coordinator logs for a maker without e-mail; a volunteer may only for themselves", async () => {
    const { hub, coordinator } = await make.hub();
    const item = await make.item();
    const { id: makerId } = await gran(hub.id);
    const input = { hubId: hub.id, itemId: item.id, quantity: 2, makerId };
    await logGarments(coordinator, input, newKey());

    await expect(logGarments(await make.volunteer(hub), input, newKey())).rejects.toThrow(Forbidden);
    expect(await onHand(hub.id, item.id)).toBe(2);
  });

  test("a stranger's hub, another hub's maker and a regulated garment are refused, and nothing is recorded", async () => {
    const [one, two] = [await make.hub(), await make.hub()];
    const item = await make.item();
    const { id: makerId } = await gran(two.hub.id);
    const mask = await place((tx) =>
      tx.garmentType.update({ where: { slug: "shoe-bag" }, data: { regulated: true }, include: { items: true } }),
    );
    const before = await countEvents();
    const log = (hubId: number, itemId: number, maker: number | null) =>
      logGarments(one.coordinator, { hubId, itemId, quantity: 1, makerId: maker }, newKey());
    await expect(log(two.hub.id, item.id, null)).rejects.toThrow(NotFound);
    await expect(log(one.hub.id, item.id, makerId)).rejects.toThrow(NotFound);
    await expect(log(one.hub.id, mask.items[0]?.id ?? 0, null)).rejects.toMatchObject({ field: "itemId" });
    expect(await countEvents()).toBe(before);
    await place((tx) => tx.garmentType.update({ where: { slug: "shoe-bag" }, data: { regulated: false } }));
  });

  test("two who log at once both count; one form sent twice at once counts once", async () => {
    const { hub, coordinator } = await make.hub();
    const volunteer = await make.volunteer(hub);
    const item = await make.item();
    await Promise.all([make.log(coordinator, hub.id, item.id, 3), make.log(volunteer, hub.id, item.id, 4)]);
    expect(await onHand(hub.id, item.id)).toBe(7);

    const key = newKey();
    const input = { hubId: hub.id, itemId: item.id, quantity: 5, makerId: null };
    const both = await Promise.all([1, 2].map(() => logGarments(volunteer, input, key)));
    expect(both[0]?.entryId).toBe(both[1]?.entryId);
    expect(await onHand(hub.id, item.id)).toBe(12);
  });
});

describe("counting the shelf", () => {
  test("up and down, as entries without a maker, and recorded", async () => {
    const { hub, coordinator } = await make.hub();
    const item = await make.item();
    await make.log(coordinator, hub.id, item.id, 5);
    const count = (was: number, counted: number) =>
      countShelf(coordinator, { hubId: hub.id, itemId: item.id, was, counted }, newKey());
    await count(5, 9);
    expect(await onHand(hub.id, item.id)).toBe(9);
    await count(9, 2);
    expect(await onHand(hub.id, item.id)).toBe(2);
    expect(await historyOf("hub", hub.id)).toEqual(["garments.logged", "shelf.counted", "shelf.counted"]);
  });

  test("a shelf that has changed meanwhile, or says so already, is refused; of two at once one counts", async () => {
    const { hub, coordinator } = await make.hub();
    const item = await make.item();
    await make.log(coordinator, hub.id, item.id, 5);
    const count = (was: number, counted: number) =>
      countShelf(coordinator, { hubId: hub.id, itemId: item.id, was, counted }, newKey());
    await expect(count(4, 9)).rejects.toMatchObject({ field: "counted", message: expect.stringContaining("5 now") });
    await expect(count(5, 5)).rejects.toThrow(Refused);
    expect((await outcomes([count(5, 7), count(5, 3)])).worked).toBe(1);
  });

  test("of two first counts of an item at once, one counts and the other is told", async () => {
    const { hub, coordinator } = await make.hub();
    const item = await make.item();
    const input = { hubId: hub.id, itemId: item.id, was: 0, counted: 5 };
    const { worked, told } = await outcomes([1, 2].map(() => countShelf(coordinator, input, newKey())));
    expect([worked, told]).toEqual([1, [expect.stringContaining("it says 5 now")]]);
    expect(await onHand(hub.id, item.id)).toBe(5);
  });

  test("is for coordinators of the hub", async () => {
    const { hub } = await make.hub();
    const item = await make.item();
    const input = { hubId: hub.id, itemId: item.id, was: 0, counted: 3 };
    const before = await countEvents();
    await expect(countShelf(await make.volunteer(hub), input, newKey())).rejects.toThrow(Forbidden);
    await expect(countShelf((await make.hub()).coordinator, input, newKey())).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(before);
  });
});

describe("what somebody probably finished", () => {
  test("what they logged last, then what is promised; any colour offers the colours the hub made last", async () => {
    const { hub, coordinator } = await make.hub();
    const volunteer = await make.volunteer(hub);
    const [navy, teal, lilac] = [
      await make.item(),
      await make.item({ garment: "laundry-bag", size: "one-size", colour: "teal" }),
      await make.item({ garment: "laundry-bag", size: "one-size", colour: "lilac" }),
    ];
    for (const item of [teal, lilac]) await make.log(coordinator, hub.id, item.id, 1);
    const bags = await make.line({ item: teal, anyColour: true });
    await make.claim(coordinator, hub.id, bags.line.id, 9);
    await make.log(volunteer, hub.id, navy.id, 2);

    const board = await findBoard(volunteer, hub.id);
    const picks = await listPicks(volunteer, hub.id, board.makeNext);

    expect(picks.map(({ itemId }) => itemId)).toEqual([navy.id, lilac.id, teal.id]);
    expect(board).toMatchObject({ makeNext: [{ toMake: 7 }], spare: [{ itemId: navy.id, onHand: 2 }] });
  });

  test("any colour, where the hub never made that, offers its last colours, and in a new hub the first of the catalogue", async () => {
    const { hub, coordinator } = await make.hub();
    const bag = await make.item({ garment: "laundry-bag", size: "one-size", colour: "teal" });
    const bags = await make.line({ item: bag, anyColour: true });
    await make.claim(coordinator, hub.id, bags.line.id, 9);
    const colours = async () => {
      const picks = await listPicks(coordinator, hub.id, (await findBoard(coordinator, hub.id)).makeNext);
      return picks.map(({ garment, colour }) => `${garment.one}, ${colour.slug}`);
    };
    expect(await colours()).toEqual(["laundry bag, navy", "laundry bag, royal-blue"]);

    const lilac = await make.item({ colour: "lilac" });
    await make.log(await make.volunteer(hub), hub.id, lilac.id, 1);
    expect(await colours()).toEqual(["laundry bag, lilac", "laundry bag, navy"]);
  });

  test("an item is found by three choices, and one size needs none", async () => {
    const hat = await make.item({ garment: "scrub-hat", size: "one-size", colour: "navy" });
    const top = await make.item();
    expect(await findItem({ ...hat, sizeId: null })).toMatchObject({ itemId: hat.id });
    await expect(findItem({ ...top, sizeId: hat.sizeId })).rejects.toMatchObject({ field: "sizeId" });
    await expect(listStock((await make.hub()).coordinator, (await make.hub()).hub.id)).rejects.toThrow(NotFound);
  });
});
