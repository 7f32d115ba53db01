import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { clock } from "@/lib/actor";
import { now, setClock, today } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { strike } from "@/lib/jobs/drain";
import { requests } from "@/lib/jobs/rounds/requests";
import { newKey } from "@/lib/keys";
import { listDifferences } from "@/lib/reconcile/differences";
import { sleepRequest } from "@/lib/requests/commands/ask";
import { changeLine } from "@/lib/requests/commands/change-line";
import { confirmRequest } from "@/lib/requests/commands/confirm";
import { redateRequest } from "@/lib/requests/commands/redate";
import { reduceRequest } from "@/lib/requests/commands/reduce";
import { stopAsking } from "@/lib/requests/commands/stop";
import { endRest } from "@/lib/rests/commands/end";
import { restSite } from "@/lib/rests/commands/rest";
import { unpackParcel } from "@/lib/shipments/commands/unpack";
import { sql, useDatabase } from "@/tests/support/database";
import { askNow } from "@/tests/support/due";
import { historyOf, outcomes } from "@/tests/support/history";
import { useMailbox } from "@/tests/support/mailbox";
import { inDays, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();
const letters = useMailbox();
// Each test has its own requests, and no other test's questions are due in its time.
beforeEach(async () => {
  await place((tx) => tx.request.updateMany({ where: { state: "open" }, data: { askOn: new Date("2099-01-01") } }));
  await prisma.$executeRaw`DELETE FROM pgboss.job`;
  setClock(new Date("2026-08-03T09:00:00Z"));
});
afterEach(() => setClock());

const days = (number: number) => setClock(new Date(now().getTime() + number * 86_400_000));
const round = () => strike(["requests"]);
const requestOf = (id: number) => prisma.request.findUniqueOrThrow({ where: { id } });
const since = async (requestId: number) =>
  (await historyOf("request", requestId)).filter((name) => !/posted|claimed/.test(name));
const subjects = async (to: { personId: number }) => {
  const { email } = await prisma.person.findUniqueOrThrow({ where: { id: to.personId } });
  return (await letters()).filter((mail) => mail.to === email).map(({ subject }) => subject);
};

describe("still needed?", { timeout: 60_000 }, () => {
  test("unanswered twice, it sleeps; its hub keeps the promise and is warned; one act wakes it", async () => {
    const { line, requestId, manager } = await make.line({ asked: 10 });
    const { ref } = await requestOf(requestId);
    const { hub, coordinator } = await make.hub();
    const claim = await make.claim(coordinator, hub.id, line.id, 4);
    await round();
    days(6);
    await round();
    expect(await since(requestId)).toEqual([]);

    days(1);
    await round();
    await round();
    expect(await since(requestId)).toEqual(["request.asked-again"]);
    days(7);
    await round();
    await round();
    expect(await since(requestId)).toEqual(["request.asked-again", "request.day-came"]);
    days(7);
    await round();
    await round();
    expect((await since(requestId)).at(-1)).toBe("request.slept");
    expect(await requestOf(requestId)).toMatchObject({ state: "sleeping", askOn: null, asks: 0 });
    expect(await prisma.line.findUnique({ where: { id: line.id } })).toMatchObject({ open: false, claimed: 4 });
    expect(await prisma.claim.findUnique({ where: { id: claim.id } })).toMatchObject({ quantity: 4 });
    expect((await subjects(manager)).slice(-3)).toEqual([
      `Do you still need these? (${ref})`,
      `Not all of what you asked for is here. What now? (${ref})`,
      `Your request is asleep (${ref})`,
    ]);
    expect(await subjects(coordinator)).toEqual([`Request ${ref} is asleep for now`]);
    days(30);
    await round();
    expect(await since(requestId)).toHaveLength(3);

    await confirmRequest(manager, { requestId }, newKey());
    await round();
    expect(await requestOf(requestId)).toMatchObject({ state: "open", asks: 0, askOn: inDays(7) });
    expect(await prisma.line.findUnique({ where: { id: line.id } })).toMatchObject({ open: true });
    expect((await subjects(coordinator)).at(-1)).toBe(`Request ${ref} is awake again`);
    expect(await listDifferences()).toEqual([]);
  });

  test.each([
    ["the clocks go back", "2026-10-19T11:00:00Z", "2026-10-25T23:59:00Z", "2026-10-26T00:01:00Z"],
    ["the clocks go forward", "2027-03-22T12:00:00Z", "2027-03-28T22:59:00Z", "2027-03-28T23:01:00Z"],
  ])("the week is 7 days of London when %s", async (_, posted, before, after) => {
    setClock(new Date(posted));
    const { requestId } = await make.line();
    setClock(new Date(before));
    await round();
    expect(await since(requestId)).toEqual([]);
    setClock(new Date(after));
    await round();
    expect(await since(requestId)).toEqual(["request.asked-again"]);
  });

  test("whatever the ward does about it is an answer", async () => {
    const { line, requestId, manager } = await make.line({ asked: 30 });
    const lines = [{ lineId: line.id, was: 20, asked: 15 }];
    for (const act of [
      () => confirmRequest(manager, { requestId }, newKey()),
      () => changeLine(manager, { lineId: line.id, was: 30, asked: 20, sure: false }, newKey()),
      () => reduceRequest(manager, { requestId, lines }, newKey()),
      () => redateRequest(manager, { requestId, neededBy: inDays(30) }, newKey()),
      () => stopAsking(manager, { requestId }, newKey()),
    ]) {
      await askNow(requestId, 1);
      await act();
      expect(await requestOf(requestId)).toMatchObject({ asks: 0, askOn: inDays(7) });
    }
    await expect(confirmRequest(manager, { requestId }, newKey())).rejects.toThrow("has said so already");
  });

  test("nobody is asked about what is all sent, or rests; and a clock that was silent asks first", async () => {
    const { requestId: sent } = await make.sent({ quantity: 6, asked: 6 });
    const { requestId, manager, ward } = await make.line();
    const { siteId } = await prisma.ward.findUniqueOrThrow({ where: { id: ward.id } });
    const { rests } = await restSite(manager, { siteId, garmentTypeIds: [], until: inDays(9) }, newKey());
    await askNow(sent, 2);
    await askNow(requestId, 2);
    expect(await requests.list()).toEqual([]);
    days(7);
    await endRest(manager, { restId: rests[0]?.restId ?? 0 }, newKey());
    await round();
    expect(await since(requestId)).toEqual(["rest.begun", "rest.ended", "request.asked-again"]);
    expect(await requestOf(requestId)).toMatchObject({ state: "open", asks: 1 });
  });

  test("the day it is needed by is asked about once, and once more when it is another day", async () => {
    const { requestId, manager } = await make.line();
    await askNow(requestId, 0, today());
    await round();
    await askNow(requestId);
    expect(await requests.list()).toMatchObject([{ step: "again" }]);
    await confirmRequest(manager, { requestId }, newKey());
    await redateRequest(manager, { requestId, neededBy: inDays(2) }, newKey());
    expect(await requestOf(requestId)).toMatchObject({ askOn: inDays(2) });
    days(2);
    await round();
    await round();
    expect((await since(requestId)).filter((name) => name === "request.day-came")).toHaveLength(2);
    expect((await letters()).at(-1)?.text).toContain("30 scrub tops, M, navy: 30 not claimed yet.");
  });

  test("a ward that answers while the clock lets its request sleep is heard, whoever was first", async () => {
    for (let turn = 0; turn < 8; turn++) {
      const { requestId, manager } = await make.line();
      const due = await askNow(requestId, 2);
      await outcomes([
        sleepRequest(clock("requests"), due, newKey()),
        confirmRequest(manager, { requestId }, newKey()),
        sleepRequest(clock("requests"), due, newKey()),
      ]);
      expect(await requestOf(requestId)).toMatchObject({ state: "open", asks: 0, askOn: inDays(7) });
    }
    expect(await listDifferences()).toEqual([]);
  });

  test("two workers at once, and one that dies half way, ask once", async () => {
    const { requestId } = await make.line();
    await askNow(requestId);
    await Promise.all([round(), round()]);
    const [due] = await sql<{ data: { due: object } }>(
      "SELECT data FROM pgboss.job WHERE name = 'clock' AND data -> 'due' IS NOT NULL ORDER BY created_on LIMIT 1",
    );
    await requests.come(due?.data.due ?? {});
    expect(await since(requestId)).toEqual(["request.asked-again"]);
  });

  test("what is in a bag for a request that sleeps is still promised when it is unpacked", async () => {
    const { requestId, shipmentId, claim, coordinator } = await make.packed({ quantity: 6 });
    await sleepRequest(clock("requests"), await askNow(requestId, 2), newKey());
    await unpackParcel(coordinator, { shipmentId }, newKey());
    expect(await prisma.claim.findUnique({ where: { id: claim.id } })).toMatchObject({ quantity: 6, packed: 0 });
    expect(await listDifferences()).toEqual([]);
  });
});

describe("fewer", () => {
  test("of several lines in one act, newest promises first; a number that moved, or goes up, is refused", async () => {
    const { line, requestId, manager } = await make.line({ asked: 10 });
    const { hub, coordinator } = await make.hub();
    const claim = await make.claim(coordinator, hub.id, line.id, 8);
    const to = (was: number, asked: number) => ({ requestId, lines: [{ lineId: line.id, was, asked }] });
    await expect(reduceRequest(manager, to(9, 5), newKey())).rejects.toMatchObject({ field: "lines.0.asked" });
    await expect(reduceRequest(manager, to(10, 12), newKey())).rejects.toThrow("10 or less");
    await expect(reduceRequest(manager, to(10, 10), newKey())).rejects.toThrow("Lower at least 1 number");
    const facts = await reduceRequest(manager, to(10, 5), newKey());
    expect(facts).toMatchObject({ hubIds: [hub.id], lines: [{ was: 10, asked: 5 }] });
    expect(facts.lines[0]?.cuts).toEqual([{ claimId: claim.id, hubId: hub.id, quantity: 3 }]);
    expect(await listDifferences()).toEqual([]);
  });
});
