import { afterEach, describe, expect, test } from "vitest";
import type { PersonActor } from "@/lib/actor";
import { claimLines } from "@/lib/claims/commands/claim";
import { setClock } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { Forbidden, NotFound, Refused } from "@/lib/errors";
import { endBreak, takeBreak } from "@/lib/hubs/commands/break";
import { handOver, passToStewards } from "@/lib/hubs/commands/hand-over";
import { leaveHub, setHubRole } from "@/lib/hubs/commands/leave";
import { pauseHub, resumeHub } from "@/lib/hubs/commands/pause";
import { hubOf } from "@/lib/hubs/queries/own";
import { listHubMembers } from "@/lib/hubs/queries/people";
import { findPublicHub } from "@/lib/hubs/queries/public";
import { listBreaks, listHubsWithoutCoordinator } from "@/lib/hubs/queries/rest";
import { newKey } from "@/lib/keys";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { again, inDays, make } from "@/tests/support/make";

useDatabase();
afterEach(() => setClock());

const roleOf = async (hubId: number, { personId }: PersonActor) =>
  (await again(personId)).hubs.find((hub) => hub.hubId === hubId)?.role;

describe("a hub that rests", () => {
  test("says until when to everybody, may move the day, and is back by itself on that day, or before", async () => {
    const { hub, coordinator } = await make.hub();
    await pauseHub(coordinator, { hubId: hub.id, until: inDays(9) }, newKey());
    await pauseHub(coordinator, { hubId: hub.id, until: inDays(20) }, newKey());
    expect((await findPublicHub(hub.slug)).hub.restsUntil).toEqual(inDays(20));
    expect((await hubOf(coordinator, hub.slug)).restsUntil).toEqual(inDays(20));
    await resumeHub(coordinator, { hubId: hub.id }, newKey());
    await expect(resumeHub(coordinator, { hubId: hub.id }, newKey())).rejects.toThrow("not resting any more");

    await pauseHub(coordinator, { hubId: hub.id, until: inDays(3) }, newKey());
    setClock(inDays(3));
    expect((await findPublicHub(hub.slug)).hub.restsUntil).toBeNull();
    expect(await historyOf("hub", hub.id)).toEqual(["hub.paused", "hub.paused", "hub.resumed", "hub.paused"]);
  });

  test("rests from tomorrow at the earliest, and for a year at the most", async () => {
    const { hub, coordinator } = await make.hub();
    for (const until of [inDays(0), inDays(-1), inDays(400)])
      await expect(pauseHub(coordinator, { hubId: hub.id, until }, newKey())).rejects.toThrow("Choose a day");
  });

  test("is asked before it promises, and may", async () => {
    const { line } = await make.line();
    const { hub, coordinator } = await make.hub();
    await pauseHub(coordinator, { hubId: hub.id, until: inDays(20) }, newKey());
    const input = { hubId: hub.id, promisedFor: inDays(7), parts: [{ lineId: line.id, quantity: 2 }] };
    const before = await countEvents();
    await expect(claimLines(coordinator, { ...input, sure: false }, newKey())).rejects.toMatchObject({ field: "sure" });
    expect(await countEvents()).toBe(before);
    await claimLines(coordinator, { ...input, sure: true }, newKey());
  });
});

test("a hub that promises more than it makes by the day is asked, and may; its shelf counts", async () => {
  const { line } = await make.line({ asked: 200 });
  const { hub, coordinator } = await make.hub();
  const item = await make.item();
  const claim = (quantity: number, days: number, sure = false) => {
    const parts = [{ lineId: line.id, quantity }];
    return claimLines(coordinator, { hubId: hub.id, promisedFor: inDays(days), parts, sure }, newKey());
  };
  await claim(40, 7);
  await expect(claim(1, 7)).rejects.toThrow("you will have promised 41 pieces; at 40 a week you make about 40 by then");
  await claim(40, 14);
  await expect(claim(1, 14)).rejects.toThrow(Refused);
  await make.log(coordinator, hub.id, item.id, 5);
  await claim(5, 14);
  await claim(30, 14, true);
  expect(await prisma.line.findUnique({ where: { id: line.id } })).toMatchObject({ claimed: 115 });
});

test("somebody takes a break without a word: coordinators see it, others do not, and it ends by itself or by one button", async () => {
  const { hub, coordinator } = await make.hub();
  const volunteer = await make.volunteer(hub);
  const onBreak = async () =>
    (await listHubMembers(coordinator, hub.id)).find(({ personId }) => personId === volunteer.personId)?.breakUntil;
  await takeBreak(volunteer, { hubId: hub.id, weeks: "2" }, newKey());
  expect(await onBreak()).toEqual(inDays(14));
  expect(await historyOf("hub", hub.id)).toEqual([]);
  await endBreak(volunteer, { hubId: hub.id }, newKey());
  expect(await onBreak()).toBeNull();
  await expect(endBreak(volunteer, { hubId: hub.id }, newKey())).rejects.toThrow("back already");

  await takeBreak(volunteer, { hubId: hub.id, weeks: "2" }, newKey());
  setClock(inDays(14));
  expect(await listBreaks(volunteer)).toMatchObject([{ hubId: hub.id, until: null }]);
  await expect(takeBreak((await make.hub()).coordinator, { hubId: hub.id, weeks: "2" }, newKey())).rejects.toThrow(
    NotFound,
  );
});

describe("handing a hub over", () => {
  test("makes somebody a coordinator, and whoever did it a volunteer, or they leave, in one act", async () => {
    const { hub, coordinator } = await make.hub();
    const [second, third] = [await make.volunteer(hub), await make.volunteer(hub)];
    await handOver(coordinator, { hubId: hub.id, personId: second.personId, next: "stay" }, newKey());
    expect([await roleOf(hub.id, coordinator), await roleOf(hub.id, second)]).toEqual(["volunteer", "coordinator"]);
    const now = await again(second.personId);
    await handOver(now, { hubId: hub.id, personId: third.personId, next: "leave" }, newKey());
    expect([await roleOf(hub.id, second), await roleOf(hub.id, third)]).toEqual([undefined, "coordinator"]);
    expect(await historyOf("hub", hub.id)).toEqual(["hub.handed-over", "hub.handed-over"]);
  });

  test("goes to somebody else who is in the hub", async () => {
    const { hub, coordinator } = await make.hub();
    const [volunteer, stranger] = [await make.volunteer(hub), await make.person()];
    await leaveHub(volunteer, { hubId: hub.id }, newKey());
    for (const { personId } of [coordinator, volunteer, stranger])
      await expect(handOver(coordinator, { hubId: hub.id, personId, next: "stay" }, newKey())).rejects.toMatchObject({
        field: "personId",
      });
    expect(await roleOf(hub.id, coordinator)).toBe("coordinator");
  });

  test("when everybody does at once, somebody coordinates it still", async () => {
    const { hub, coordinator } = await make.hub();
    const { personId } = await make.volunteer(hub);
    await setHubRole(coordinator, { hubId: hub.id, personId, role: "coordinator" }, newKey());
    const other = await again(personId);
    await outcomes([
      handOver(coordinator, { hubId: hub.id, personId, next: "leave" }, newKey()),
      handOver(other, { hubId: hub.id, personId: coordinator.personId, next: "leave" }, newKey()),
    ]);
    expect(await prisma.hubMember.count({ where: { hubId: hub.id, state: "active", role: "coordinator" } })).toBe(1);
  });

  test("is for who coordinates it at that moment, whatever an older page says", async () => {
    const { hub, coordinator } = await make.hub();
    const { personId } = await make.volunteer(hub);
    await handOver(coordinator, { hubId: hub.id, personId, next: "stay" }, newKey());
    await expect(passToStewards(coordinator, { hubId: hub.id }, newKey())).rejects.toThrow("any more");
    await expect(handOver(coordinator, { hubId: hub.id, personId, next: "leave" }, newKey())).rejects.toThrow(
      "any more",
    );
    expect(await roleOf(hub.id, coordinator)).toBe("volunteer");
  });
});

test("the last coordinator passes the hub to the stewards, who appoint one of its people, and only while nobody coordinates it", async () => {
  const { hub, coordinator } = await make.hub();
  const volunteer = await make.volunteer(hub);
  const steward = await make.steward();
  const appointed = { hubId: hub.id, personId: volunteer.personId, role: "coordinator" } as const;
  await expect(setHubRole(steward, appointed, newKey())).rejects.toThrow(NotFound);
  await setHubRole(coordinator, appointed, newKey());
  await expect(passToStewards(coordinator, { hubId: hub.id }, newKey())).rejects.toThrow("Somebody else coordinates");
  await setHubRole(coordinator, { ...appointed, role: "volunteer" }, newKey());

  await passToStewards(coordinator, { hubId: hub.id }, newKey());
  const [left] = (await listHubsWithoutCoordinator(steward)).filter(({ id }) => id === hub.id);
  expect(left?.people.map(({ id }) => id).sort()).toEqual([coordinator.personId, volunteer.personId].sort());
  await expect(listHubsWithoutCoordinator(coordinator)).rejects.toThrow(NotFound);
  await expect(setHubRole(volunteer, appointed, newKey())).rejects.toThrow(Forbidden);
  const stranger = { ...appointed, personId: (await make.person()).personId };
  await expect(setHubRole(steward, stranger, newKey())).rejects.toThrow(Refused);

  await setHubRole(steward, appointed, newKey());
  expect(await roleOf(hub.id, volunteer)).toBe("coordinator");
  await expect(setHubRole(steward, appointed, newKey())).rejects.toThrow(NotFound);
});
