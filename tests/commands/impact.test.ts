import { afterEach, describe, expect, test } from "vitest";
import { releaseClaim } from "@/lib/claims/commands/release";
import { now, setClock } from "@/lib/clock";
import { NotFound } from "@/lib/errors";
import { undoLog } from "@/lib/garments/commands/log";
import { findPublicHub, listPublicHubs } from "@/lib/hubs/queries/public";
import { listMostNeeded } from "@/lib/impact/queries/front";
import { findTotals } from "@/lib/impact/queries/totals";
import { listWeeks } from "@/lib/impact/queries/weeks";
import { newKey } from "@/lib/keys";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { writeThanks } from "@/lib/thanks/commands";
import { findShownThanks } from "@/lib/thanks/queries/shown";
import { useDatabase } from "@/tests/support/database";
import { make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();
afterEach(() => setClock());

const daysLater = (days: number) => setClock(new Date(now().getTime() + days * 86_400_000));

describe("what the network has done", () => {
  test("is nothing at first", async () => {
    expect(await findTotals()).toEqual({
      counts: { asked: 0, claimed: 0, made: 0, sent: 0, received: 0 },
      hubs: 0,
      medianDays: null,
    });
    expect(await listWeeks()).toEqual([]);
    expect(await listMostNeeded()).toEqual([]);
    expect(await findShownThanks()).toBeNull();
  });

  test("counts every piece at each stage it has passed, and half of all waits", async () => {
    const { shipmentId, shipmentLineId, coordinator, hub, line, item, manager } = await make.sent({ quantity: 6 });
    await make.claim(coordinator, hub.id, line.id, 10);
    await make.log(coordinator, hub.id, item.id, 3);
    const spare = await make.item({ colour: "lilac" });
    await make.log(coordinator, hub.id, spare.id, 5);
    expect((await findTotals()).counts).toEqual({ asked: 30, claimed: 16, made: 9, sent: 6, received: 0 });

    daysLater(4);
    const lines = [{ shipmentLineId, good: 5, damaged: 1, wrong: 0, missing: 0 }];
    await receiveParcel(manager, { shipmentId, lines, remark: "" }, newKey());
    expect(await findTotals()).toEqual({
      counts: { asked: 30, claimed: 15, made: 8, sent: 5, received: 5 },
      hubs: 1,
      medianDays: 4,
    });
  });

  test("leaves out what waits for its ward to be checked", async () => {
    const before = (await findTotals()).counts.asked;
    await make.line({ of: await make.ward({ state: "held" }), asked: 99 });
    expect((await findTotals()).counts.asked).toBe(before);
  });

  test("counts a shelf for promises of any colour once, after those of its own colour", async () => {
    const before = (await findTotals()).counts.made;
    const { hub, coordinator } = await make.hub();
    const [navy, lilac] = [await make.item(), await make.item({ colour: "lilac" })];
    const exact = await make.line({ asked: 4 });
    const any = await make.line({ asked: 5, anyColour: true });
    await make.claim(coordinator, hub.id, exact.line.id, 4);
    await make.claim(coordinator, hub.id, any.line.id, 5);
    await make.log(coordinator, hub.id, navy.id, 6);
    await make.log(coordinator, hub.id, lilac.id, 1);
    expect((await findTotals()).counts.made - before).toBe(7);
    await make.log(coordinator, hub.id, lilac.id, 20);
    expect((await findTotals()).counts.made - before).toBe(9);
  });

  test("is summed by the week, in London", async () => {
    const [first] = await listWeeks();
    setClock(new Date("2030-06-09T22:30:00Z"));
    await make.line({ asked: 11 });
    setClock(new Date("2030-06-09T23:30:00Z"));
    await make.line({ asked: 22 });

    const weeks = (await listWeeks()).filter(({ asked }) => asked > 0);
    expect(weeks.map(({ start, asked }) => [start.toISOString().slice(0, 10), asked])).toEqual([
      ["2030-06-03", 11],
      ["2030-06-10", 22],
    ]);
    expect(first?.asked).toBeGreaterThan(0);
  });

  test("counts an undo and a release in the week of what they take back, so that no week is below nothing", async () => {
    setClock(new Date("2030-07-03T12:00:00Z"));
    const { line } = await make.line({ asked: 9 });
    const { hub, coordinator } = await make.hub();
    const item = await make.item();
    const { id: claimId } = await make.claim(coordinator, hub.id, line.id, 7);
    const { entryId } = await make.log(coordinator, hub.id, item.id, 6);
    setClock(new Date("2030-07-10T12:00:00Z"));
    await undoLog(coordinator, { entryId, quantity: 4 }, newKey());
    await releaseClaim(coordinator, { claimId, quantity: 2, reason: "other", words: "" }, newKey());

    expect((await listWeeks()).slice(-2)).toEqual([
      { start: new Date("2030-07-01"), asked: 9, promised: 5, made: 2, received: 0 },
      { start: new Date("2030-07-08"), asked: 0, promised: 0, made: 0, received: 0 },
    ]);
  });

  test("says what is needed most, each garment in one colour", async () => {
    const [most] = await listMostNeeded();
    expect(most).toMatchObject({ garment: { slug: "scrub-top" }, colour: { slug: "navy" }, sizes: ["M"] });
    const left = (most?.counts.asked ?? 0) - (most?.counts.claimed ?? 0);
    expect(left).toBeGreaterThan(0);
  });
});

describe("words on the front page", () => {
  test("are the newest that a ward allows, and hold no name", async () => {
    const thank = async (words: string, shown: boolean) => {
      const { shipmentId, manager } = await make.sent();
      await writeThanks(manager, { shipmentId, words, shown }, newKey());
    };
    await thank("The pockets hold a pen.", true);
    await thank("Between us only.", false);

    expect(await findShownThanks()).toMatchObject({
      words: "The pockets hold a pen.",
      ward: { site: { kind: "hospital", outcode: "LS7" } },
    });
    expect(JSON.stringify(await findShownThanks())).not.toMatch(/Ward|Manager|Riverside/);
  });
});

describe("hubs for everybody", () => {
  test("the nearest come first, and a closed one is gone", async () => {
    const far = await make.hub();
    const near = await make.hub();
    const closed = await make.hub();
    await place((tx) => tx.hub.update({ where: { id: far.hub.id }, data: { outcode: "TR1" } }));
    await place((tx) => tx.hub.update({ where: { id: near.hub.id }, data: { outcode: "PL1" } }));
    await place((tx) => tx.hub.update({ where: { id: closed.hub.id }, data: { closed: true } }));

    const { hubs } = await listPublicHubs("PL4");
    expect(hubs.slice(0, 2).map(({ id }) => id)).toEqual([near.hub.id, far.hub.id]);
    expect(hubs.map(({ id }) => id)).not.toContain(closed.hub.id);
    expect((await findPublicHub(closed.hub.slug)).closed).toBe(true);
    await expect(findPublicHub("no-such-hub")).rejects.toThrow(NotFound);
  });

  test("a hub shows what it has done, and neither its people nor its postcode", async () => {
    const { hub } = await make.sent({ quantity: 6 });
    const shown = await findPublicHub(hub.slug);
    expect(shown.totals).toEqual({ claimed: 6, sent: 6, received: 0 });
    expect(JSON.stringify(shown)).not.toMatch(/LS2 7EW|Coordinator|joinCode/);
  });
});
