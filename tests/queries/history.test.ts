import { describe, expect, test } from "vitest";
import { holderOf, visitor } from "@/lib/actor";
import { claimLines } from "@/lib/claims/commands/claim";
import { releaseClaim } from "@/lib/claims/commands/release";
import { prisma } from "@/lib/db";
import { NotFound } from "@/lib/errors";
import { listHistory } from "@/lib/events/queries";
import { newKey } from "@/lib/keys";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { sendParcel } from "@/lib/shipments/commands/send";
import { writeThanks } from "@/lib/thanks/commands";
import { useDatabase } from "@/tests/support/database";
import { again, inDays, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();

const sentences = async (...[actor, of, page]: Parameters<typeof listHistory>) =>
  (await listHistory(actor, of, page)).happenings.map((happening) => happening.sentence);

/** A request that has seen everything once, of a ward and people whose names must not get out. */
async function story() {
  const parcel = await make.packed({ quantity: 6, asked: 30 });
  const { shipmentId, shipmentLineId, requestId, hub, coordinator, manager, ward, line } = parcel;
  await place((tx) => tx.ward.update({ where: { id: ward.id }, data: { name: "Canary Ward" } }));
  await place((tx) => tx.person.update({ where: { id: manager.personId }, data: { name: "Canary Manager" } }));
  await place((tx) => tx.person.update({ where: { id: coordinator.personId }, data: { name: "Canary Coordinator" } }));
  const other = await make.hub();
  const claim = await make.claim(other.coordinator, other.hub.id, line.id, 4);
  const release = { claimId: claim.id, quantity: 4, reason: "other", words: "Canary words" } as const;
  await releaseClaim(other.coordinator, release, newKey());
  await sendParcel(coordinator, { shipmentId, how: "Canary courier" }, newKey());
  const lines = [{ shipmentLineId, good: 5, damaged: 1, wrong: 0 }];
  await receiveParcel(manager, { shipmentId, lines, remark: "Canary remark" }, newKey());
  await writeThanks(manager, { shipmentId, words: "Canary thanks", shown: false }, newKey());
  return { ...parcel, hub: await prisma.hub.findUniqueOrThrow({ where: { id: hub.id } }), requestId, other };
}

describe("the history of a request", () => {
  test("tells a visitor what is public, newest first, and names no ward and no person", async () => {
    const { requestId, hub, other } = await story();
    const told = await sentences(visitor, { kind: "request", id: requestId });
    expect(told.map((sentence) => sentence.replace(/, for \d+ \w+\.$/, ", for DAY."))).toEqual([
      "The ward thanked 1 person.",
      "Whoever opened the bag said that 5 scrub tops arrived in good order, and 1 scrub top did not.",
      `${hub.name} sent a bag with 6 scrub tops.`,
      "A hub let go of 4 scrub tops, so other hubs can claim them.",
      `${other.hub.name} claimed 4 scrub tops, for DAY.`,
      `${hub.name} claimed 6 scrub tops, for DAY.`,
      "The ward asked for 30 scrub tops.",
    ]);
  });

  test("says you to the one who did it, and shows the ward that a bag was packed", async () => {
    const { requestId, manager, hub } = await story();
    const told = await sentences(manager, { kind: "request", id: requestId });
    expect(told).toContain("You asked for 30 scrub tops.");
    expect(told).toContain("You thanked 1 person.");
    expect(told).toContain(`${hub.name} packed a bag with 6 scrub tops.`);
    expect(told.join()).not.toContain("Canary");
  });

  test("shows a hub its own packing and not another's, and nobody of the ward", async () => {
    const { requestId, coordinator, other } = await story();
    const own = await sentences(coordinator, { kind: "request", id: requestId });
    expect(own.filter((sentence) => sentence.includes("packed"))).toHaveLength(1);
    expect(own.join()).not.toContain("Canary Manager");
    const theirs = await sentences(other.coordinator, { kind: "request", id: requestId });
    expect(theirs.filter((sentence) => sentence.includes("packed"))).toHaveLength(0);
    expect(theirs.join()).not.toContain("Canary Coordinator");
  });

  test("of a held request is for its ward alone", async () => {
    const of = await make.ward({ state: "held" });
    const { requestId } = await make.line({ of });
    await expect(listHistory(visitor, { kind: "request", id: requestId })).rejects.toThrow(NotFound);
    expect(await sentences(of.manager, { kind: "request", id: requestId })).toEqual([
      "You asked for 30 scrub tops. It waits until a steward has checked the ward.",
    ]);
    await withdrawRequest(of.manager, { requestId, reason: "mistake", words: "" }, newKey());
    await expect(listHistory(visitor, { kind: "request", id: requestId })).rejects.toThrow(NotFound);
  });

  test("comes in pages of 20, and a page that is not there is the last", async () => {
    const { line, requestId, manager } = await make.line({ asked: 100 });
    const { hub, coordinator } = await make.hub();
    for (let times = 0; times < 21; times++) await make.claim(coordinator, hub.id, line.id, 1);
    const first = await listHistory(manager, { kind: "request", id: requestId });
    const last = await listHistory(manager, { kind: "request", id: requestId }, 99);
    expect([first.happenings.length, first.pages, last.page, last.happenings.length]).toEqual([20, 2, 2, 2]);
    expect(last.happenings.at(-1)?.sentence).toBe("You asked for 100 scrub tops.");
  });

  test("a claim on two requests tells each only of its own", async () => {
    const one = await make.line({ asked: 5 });
    const two = await make.line({ asked: 7 });
    const { hub, coordinator } = await make.hub();
    const parts = [
      { lineId: one.line.id, quantity: 5 },
      { lineId: two.line.id, quantity: 7 },
    ];
    await claimLines(coordinator, { hubId: hub.id, promisedFor: inDays(7), parts }, newKey());
    const [told] = await sentences(visitor, { kind: "request", id: one.requestId });
    expect(told).toMatch(/claimed 5 scrub tops, for/);
  });
});

describe("the history of a hub and of a bag", () => {
  test("a coordinator reads who did what and for which ward, a volunteer neither, others nothing", async () => {
    const { hub, coordinator, manager, shipmentId } = await story();
    const volunteer = await make.volunteer(hub);
    const byCoordinator = await sentences(coordinator, { kind: "hub", id: hub.id });
    expect(byCoordinator.find((sentence) => sentence.includes("packed"))).toMatch(/^You packed .* for Canary Ward, /);
    expect(byCoordinator).toContain("You logged 6 scrub tops, M, navy.");
    expect((await sentences(volunteer, { kind: "hub", id: hub.id })).join()).not.toContain("Canary");
    expect((await sentences(volunteer, { kind: "shipment", id: shipmentId })).join()).not.toContain("Canary");
    expect(await sentences(volunteer, { kind: "hub", id: hub.id })).toContain(
      "A volunteer logged 6 scrub tops, M, navy.",
    );
    for (const stranger of [await make.person(), await make.steward(), manager, holderOf(shipmentId)])
      for (const of of [{ kind: "hub", id: hub.id } as const, { kind: "shipment", id: shipmentId } as const])
        await expect(listHistory(stranger, of)).rejects.toThrow(NotFound);
  });

  test("a new hub's coordinator reads only what the board shows of the ward", async () => {
    const { hub, coordinator } = await story();
    await place((tx) => tx.hub.update({ where: { id: hub.id }, data: { checked: false } }));
    const told = await sentences(await again(coordinator.personId), { kind: "hub", id: hub.id });
    expect(told.join()).not.toMatch(/Canary (Ward|Manager)/);
  });
});
