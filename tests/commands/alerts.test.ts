import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { clock, type PersonActor } from "@/lib/actor";
import { alertHubs } from "@/lib/alerts/commands";
import { type DueNeed, listDueNeeds } from "@/lib/alerts/queries";
import { claimLines } from "@/lib/claims/commands/claim";
import { releaseClaim } from "@/lib/claims/commands/release";
import { now, setClock, today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { prisma } from "@/lib/db";
import { pauseHub, resumeHub } from "@/lib/hubs/commands/pause";
import { alerts, waiting } from "@/lib/jobs/rounds/alerts";
import { newKey } from "@/lib/keys";
import { actorOf } from "@/lib/people/queries";
import { listDifferences } from "@/lib/reconcile/differences";
import { stopAsking } from "@/lib/requests/commands/stop";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { checkWard } from "@/lib/wards/commands/check";
import { useDatabase } from "@/tests/support/database";
import { outcomes } from "@/tests/support/history";
import { manyHubs } from "@/tests/support/hubs";
import { make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();
afterEach(() => setClock());

let hubs: number[] = [];
let top: Awaited<ReturnType<typeof make.item>>;
let hat: Awaited<ReturnType<typeof make.item>>;

// 500 hubs in a row, a mile apart, each making 20 tops a week. The nearest has closed, the next rests, the third makes
// only hats, the coordinator of the fourth takes a break, and the fifth has promised all that it can make.
beforeAll(async () => {
  [top, hat] = [await make.item(), await make.item({ garment: "scrub-hat", size: "one-size" })];
  hubs = await manyHubs({ count: 500, garmentTypeIds: [top.garmentTypeId], at: (turn) => turn });
  const [closed, resting, hatter, away, busy] = hubs as [number, number, number, number, number];
  await place((tx) => tx.hub.update({ where: { id: closed }, data: { closed: true } }));
  await pauseHub(await coordinatorOf(resting), { hubId: resting, until: addDays(now(), 30) }, newKey());
  await place((tx) =>
    tx.hubGarment.updateMany({ where: { hubId: hatter }, data: { garmentTypeId: hat.garmentTypeId } }),
  );
  await place((tx) => tx.hubMember.updateMany({ where: { hubId: away }, data: { pausedUntil: addDays(now(), 30) } }));
  const { line } = await make.line({ asked: 20 });
  await make.claim(await coordinatorOf(busy), busy, line.id, 20);
});

/** The one who coordinates a hub, as they are now. */
async function coordinatorOf(hubId: number) {
  const member = await prisma.hubMember.findFirstOrThrow({ where: { hubId } });
  return (await actorOf(member.personId)) as PersonActor;
}

/** A need at the beginning of the row. */
async function need({ asked = 10, item = top, state = "checked" as "checked" | "held" } = {}) {
  const of = await make.ward({ state });
  await place((tx) => tx.site.update({ where: { id: of.site.id }, data: { outcode: "AA1" } }));
  return { ...(await make.line({ asked, of, item })), of };
}

/** The clock comes round, so many hours later. Says how many needs it came to. */
async function later(hours: number, round = alerts) {
  setClock(new Date(now().getTime() + hours * 3_600_000));
  const due = await round.list();
  for (const each of due) await round.come(each);
  return due.length;
}

/** Who has heard of a need, by their places in the row, wave by wave. */
async function heard(requestId: number) {
  const all = await prisma.alert.findMany({ where: { requestId }, orderBy: [{ wave: "asc" }, { hubId: "asc" }] });
  const waves = new Map<number, number[]>();
  for (const { wave, hubId } of all) waves.set(wave, [...(waves.get(wave) ?? []), hubs.indexOf(hubId)]);
  return [...waves.values()];
}

describe("a need among 500 hubs", () => {
  test("reaches the nearest that make it and have room, as many as it takes, and more each day until it is claimed", async () => {
    const small = await need({ asked: 10 });
    const large = await need({ asked: 45 });
    expect(await later(0)).toBe(2);
    expect(await heard(small.requestId)).toEqual([[5]]);
    expect(await heard(large.requestId)).toEqual([[5, 6, 7, 8, 9]]);

    expect(await later(23)).toBe(0);
    expect(await later(1)).toBe(2);
    expect(await heard(small.requestId)).toEqual([[5], [6]]);
    expect(await heard(large.requestId)).toEqual([
      [5, 6, 7, 8, 9],
      [10, 11, 12, 13, 14],
    ]);

    const tenth = hubs[10] ?? 0;
    await make.claim(await coordinatorOf(tenth), tenth, large.line.id, 45);
    expect(await later(24)).toBe(1);
    expect(await heard(small.requestId)).toEqual([[5], [6], [7]]);
    expect((await heard(large.requestId)).flat()).toHaveLength(10);
    expect(await prisma.line.findUnique({ where: { id: large.line.id } })).toMatchObject({ alertAt: null });

    const sevenDays = 24 * 7;
    await stopAsking(small.manager, { requestId: small.requestId }, newKey());
    expect(await later(sevenDays)).toBe(0);
  });

  test("that a hub lets go of reaches others at once, for what is missing again", async () => {
    const { line, requestId } = await need({ asked: 20 });
    await later(0);
    const [[first = 0] = []] = await heard(requestId);
    const hubId = hubs[first] ?? 0;
    const coordinator = await coordinatorOf(hubId);
    const claim = await make.claim(coordinator, hubId, line.id, 20);
    expect(await later(48)).toBe(0);

    const release = { claimId: claim.id, quantity: 6, reason: "resting", words: "" } as const;
    await releaseClaim(coordinator, release, newKey());
    expect(await later(0)).toBe(1);
    const [before = [], again = []] = await heard(requestId);
    expect(again).toHaveLength(1);
    expect([...before, ...again]).toEqual([...new Set([...before, ...again])]);
    expect(again).not.toContain(first);
  });

  test("waits with its ward, and is over when it is withdrawn", async () => {
    const { requestId, of } = await need({ state: "held" });
    expect(await later(0)).toBe(0);
    await checkWard(await make.steward(), { wardId: of.ward.id }, newKey());
    expect(await later(0)).toBe(1);
    await withdrawRequest(of.manager, { requestId, reason: "not_needed", words: "" }, newKey());
    expect(await later(24)).toBe(0);
  });

  test("of a garment that one hub makes reaches that one, waits when nobody is left, and goes on when somebody is", async () => {
    const { requestId } = await need({ asked: 5, item: hat });
    await later(0);
    expect(await heard(requestId)).toEqual([[2]]);
    await later(24);
    expect(await prisma.line.findFirst({ where: { requestId } })).toMatchObject({ alertAt: null });
    expect(await later(24 * 4, waiting)).toBe(0);
    expect(await later(24 * 2, waiting)).toBe(1);
    expect(await heard(requestId)).toEqual([[2]]);

    const hatter = hubs[2] ?? 0;
    const coordinator = await coordinatorOf(hatter);
    await pauseHub(coordinator, { hubId: hatter, until: addDays(now(), 60) }, newKey());
    await later(24);
    expect(await later(24 * 8, waiting)).toBe(0);
    await resumeHub(coordinator, { hubId: hatter }, newKey());
    expect(await later(0, waiting)).toBe(1);
  });

  test("does not reach a new hub that has promised all it may, and never more than 25 hubs at once", async () => {
    const bag = await make.item({ garment: "laundry-bag", size: "one-size" });
    const [newcomer, other] = hubs.slice(300, 302) as [number, number];
    await place((tx) => tx.hub.update({ where: { id: newcomer }, data: { checked: false, weekly: 100 } }));
    const makes = [newcomer, other].map((hubId) => ({ hubId, garmentTypeId: bag.garmentTypeId }));
    await place((tx) => tx.hubGarment.createMany({ data: makes }));
    const first = await need({ asked: 50, item: bag });
    const parts = [{ lineId: first.line.id, quantity: 50 }];
    await claimLines(
      await coordinatorOf(newcomer),
      { hubId: newcomer, promisedFor: addDays(today(), 90), parts },
      newKey(),
    );
    const [second, large] = [await need({ asked: 5, item: bag }), await need({ asked: 9_000 })];
    await later(0);
    expect(await heard(second.requestId)).toEqual([[301]]);
    expect((await heard(large.requestId)).map((wave) => wave.length)).toEqual([25]);
    await stopAsking(large.manager, { requestId: large.requestId }, newKey());
  });

  test("is told once, however many workers come to it and however often", async () => {
    const { requestId } = await need();
    const [due] = (await alerts.list()).filter((each) => (each as DueNeed).requestId === requestId) as DueNeed[];
    if (!due) throw new Error("It is not due.");
    await Promise.all([alerts.come(due), alerts.come(due), alerts.come(due)]);
    const others = [1, 2].map(() => alertHubs(clock("alerts"), due, newKey()));
    expect((await outcomes(others)).told).toEqual(Array(2).fill("Hubs have heard of this already."));
    expect(
      await prisma.event.count({ where: { name: "need.alerted", facts: { path: ["requestId"], equals: requestId } } }),
    ).toBe(1);
    expect(await listDifferences()).toEqual([]);
  });

  test("takes far less than a second, with 2,000 old promises behind it", async () => {
    const { line } = await make.line({ asked: 4_000 });
    const old = {
      lineId: line.id,
      promised: 2,
      packed: 0,
      released: 2,
      promisedFor: addDays(now(), -9),
      createdAt: now(),
    };
    const data = Array.from({ length: 2_000 }, (_, turn) => ({ ...old, hubId: hubs[turn % 500] ?? 0 }));
    await place((tx) => tx.claim.createMany({ data }));
    const needs = [await need({ asked: 200 }), await need({ asked: 3 }), await need({ item: hat })];
    const began = performance.now();
    await later(0);
    expect(performance.now() - began).toBeLessThan(1_000);
    for (const { requestId } of needs) expect((await heard(requestId)).length).toBeLessThanOrEqual(1);
    expect(await listDueNeeds(10)).toEqual([]);
  });
});
