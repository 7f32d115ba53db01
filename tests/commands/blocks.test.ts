import { describe, expect, test } from "vitest";
import { claimLines } from "@/lib/claims/commands/claim";
import { releaseClaim } from "@/lib/claims/commands/release";
import { prisma } from "@/lib/db";
import { Forbidden, NotFound, Refused } from "@/lib/errors";
import { askToJoinHub } from "@/lib/hubs/commands/join";
import { findPublicHub, listPublicHubs } from "@/lib/hubs/queries/public";
import { newKey } from "@/lib/keys";
import { listDifferences } from "@/lib/reconcile/differences";
import { changeLine } from "@/lib/requests/commands/change-line";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { everything } from "@/lib/requests/needs-filter";
import { listNeeds } from "@/lib/requests/queries/board";
import { findPublicRequest } from "@/lib/requests/queries/public";
import { packParcel } from "@/lib/shipments/commands/pack";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { sendParcel } from "@/lib/shipments/commands/send";
import { unpackParcel } from "@/lib/shipments/commands/unpack";
import { showsAddress } from "@/lib/shipments/rules";
import { blockHub, unblockHub } from "@/lib/stewards/commands/hub";
import { blockPerson, unblockPerson } from "@/lib/stewards/commands/person";
import { blockWard, unblockWard } from "@/lib/stewards/commands/ward";
import { findWhyOut, listBlocked } from "@/lib/stewards/queries/blocks";
import { writeThanks } from "@/lib/thanks/commands";
import { admitToWard, askToJoinWard } from "@/lib/wards/commands/join";
import { leaveWard } from "@/lib/wards/commands/leave";
import { useDatabase } from "@/tests/support/database";
import { historyOf, outcomes } from "@/tests/support/history";
import { again, inDays, make } from "@/tests/support/make";

useDatabase();

const reason = "Nobody answers the phone";
const onBoard = async (requestId: number) =>
  (await listNeeds(everything)).requests.some((need) => need.requestId === requestId);
const rowsOf = async (requestId: number) =>
  prisma.line.findMany({ where: { requestId }, include: { claims: true, request: true }, orderBy: { id: "asc" } });

describe("a ward on hold", () => {
  test("rests, keeps its promises, and is exactly as it was when it goes on", async () => {
    const [steward, { requestId, line, manager, ward }] = [await make.steward(), await make.line({ asked: 9 })];
    const { hub, coordinator } = await make.hub();
    await make.claim(coordinator, hub.id, line.id, 4);
    const before = await rowsOf(requestId);
    const facts = await blockWard(steward, { wardId: ward.id, reason }, newKey());
    expect(facts).toEqual({ wardId: ward.id, requestIds: [requestId], hubIds: [hub.id] });
    expect(await onBoard(requestId)).toBe(false);
    await expect(findPublicRequest(before[0]?.request.ref ?? "")).rejects.toThrow(NotFound);
    expect((await rowsOf(requestId)).map(({ open, resting, claimed }) => ({ open, resting, claimed }))).toEqual([
      { open: false, resting: true, claimed: 4 },
    ]);
    const wanted = { hubId: hub.id, promisedFor: inDays(5), parts: [{ lineId: line.id, quantity: 1 }] };
    await expect(claimLines(coordinator, wanted, newKey())).rejects.toThrow(Refused);
    const { told } = await outcomes([
      make.line({
        of: { ward, manager, place: await prisma.deliveryPlace.findFirstOrThrow({ where: { wardId: ward.id } }) },
      }),
      changeLine(manager, { lineId: line.id, was: 9, asked: 5, sure: false }, newKey()),
      withdrawRequest(manager, { requestId, reason: "mistake", words: "" }, newKey()),
    ]);
    expect(told.map((why) => why.startsWith("A steward has put this ward on hold"))).toEqual([true, true, true]);
    expect(await listDifferences()).toEqual([]);

    await unblockWard(steward, { wardId: ward.id, reason: "They rang" }, newKey());
    expect(await rowsOf(requestId)).toEqual(before);
    expect(await historyOf("ward", ward.id)).toEqual(["request.posted", "ward.blocked", "ward.unblocked"]);
    expect(await listDifferences()).toEqual([]);
  });

  test("says what is on its way arrived, and thanks", async () => {
    const { ward, manager, shipmentId, shipmentLineId } = await make.sent({ quantity: 4 });
    await blockWard(await make.steward(), { wardId: ward.id, reason }, newKey());
    const lines = [{ shipmentLineId, good: 3, damaged: 0, wrong: 0 }];
    await receiveParcel(manager, { shipmentId, lines, remark: "" }, newKey());
    await writeThanks(manager, { shipmentId, words: "Thank you", shown: false }, newKey());
    expect(await listDifferences()).toEqual([]);
  });

  test("twice, or by two stewards at once, is once; going on needs a hold", async () => {
    const [{ ward }, one, other] = [await make.line(), await make.steward(), await make.steward()];
    await expect(unblockWard(one, { wardId: ward.id, reason }, newKey())).rejects.toThrow("is not on hold");
    const { worked, told } = await outcomes(
      [one, other].map((steward) => blockWard(steward, { wardId: ward.id, reason }, newKey())),
    );
    expect([worked, told]).toEqual([
      1,
      [`${(await prisma.ward.findUniqueOrThrow({ where: { id: ward.id } })).name} is on hold already.`],
    ]);
  });
});

describe("a hub on hold", () => {
  test("takes nothing on, sends nothing out, and may give back", async () => {
    const { hub, coordinator, claim, shipmentId, item, requestId } = await make.packed({ quantity: 6 });
    const [steward, more] = [await make.steward(), await make.line({ asked: 5 })];
    const { id: claimId } = await make.claim(coordinator, hub.id, more.line.id, 5);
    const before = await prisma.claim.findMany({ where: { hubId: hub.id }, orderBy: { id: "asc" } });
    const facts = await blockHub(steward, { hubId: hub.id, reason }, newKey());
    expect(facts).toEqual({ hubId: hub.id, requestIds: [more.requestId] });
    const parts = [{ lineId: more.line.id, quantity: 1 }];
    const { told } = await outcomes([
      claimLines(coordinator, { hubId: hub.id, promisedFor: inDays(5), parts }, newKey()),
      packParcel(coordinator, { hubId: hub.id, parts: [{ claimId, itemId: item.id, quantity: 1 }] }, newKey()),
      sendParcel(coordinator, { shipmentId, how: "" }, newKey()),
    ]);
    expect(told.map((why) => why.startsWith("A steward has put this hub on hold"))).toEqual([true, true, true]);
    const asking = askToJoinHub(await make.person(), { hubId: hub.id }, newKey());
    await expect(asking).rejects.toThrow("takes no new people at the moment");

    const [row, inside] = [
      await prisma.hub.findUniqueOrThrow({ where: { id: hub.id } }),
      await again(coordinator.personId),
    ];
    expect(showsAddress(inside, row, { state: "packing" })).toBe(false);
    expect(inside.hubs[0]?.checked).toBe(false);
    expect((await listPublicHubs(null)).hubs.map(({ id }) => id)).not.toContain(hub.id);
    expect((await findPublicHub(hub.slug)).waits).toBe(true);
    expect(await prisma.claim.findMany({ where: { hubId: hub.id }, orderBy: { id: "asc" } })).toEqual(before);

    await unpackParcel(inside, { shipmentId }, newKey());
    await releaseClaim(inside, { claimId: claim.id, quantity: 1, reason: "other", words: "" }, newKey());
    await unblockHub(steward, { hubId: hub.id, reason }, newKey());
    await claimLines(
      coordinator,
      { hubId: hub.id, promisedFor: inDays(5), parts: [{ lineId: claim.lineId, quantity: 1 }] },
      newKey(),
    );
    expect(await historyOf("request", requestId)).not.toContain("hub.blocked");
    expect(await historyOf("request", more.requestId)).toContain("hub.blocked");
    expect(await listDifferences()).toEqual([]);
  });
});

describe("a person on hold", () => {
  test("is signed out in the same act, is nobody from then on, and comes back as they were", async () => {
    const [steward, { hub, coordinator }] = [await make.steward(), await make.hub()];
    const { personId } = coordinator;
    await prisma.session.create({ data: { tokenHash: newKey(), personId, expiresAt: inDays(9) } });
    const before = await again(personId);
    await blockPerson(steward, { personId, reason }, newKey());
    expect(await prisma.session.count({ where: { personId } })).toBe(0);
    expect(await again(personId)).toEqual({ ...before, steward: false, affiliated: false, wards: [], hubs: [] });
    const { email } = await prisma.person.findUniqueOrThrow({ where: { id: personId } });
    expect(await findWhyOut(email)).toBe(reason);
    const held = (await listBlocked(steward)).find(({ kind, id }) => kind === "person" && id === personId);
    expect(held).toMatchObject({ why: reason, by: "Sorrel Steward", about: email });
    await unblockPerson(steward, { personId, reason }, newKey());
    expect(await again(personId)).toEqual(before);
    expect(before.hubs.map(({ hubId }) => hubId)).toEqual([hub.id]);
    expect(await findWhyOut(email)).toBeNull();
  });

  test("leaves a ward that has nobody else waiting, until somebody is in it", async () => {
    const [steward, { requestId, manager, ward }] = [await make.steward(), await make.line()];
    const next = await make.person();
    await askToJoinWard(next, { wardId: ward.id }, newKey());
    const { requestIds } = await blockPerson(steward, { personId: manager.personId, reason }, newKey());
    expect([requestIds, await onBoard(requestId)]).toEqual([[requestId], false]);
    expect(await listDifferences()).toEqual([]);
    await admitToWard(steward, { wardId: ward.id, personId: next.personId }, newKey());
    expect(await onBoard(requestId)).toBe(true);
    await leaveWard(await again(next.personId), { wardId: ward.id }, newKey());
    expect(await onBoard(requestId)).toBe(false);
    await unblockPerson(steward, { personId: manager.personId, reason }, newKey());
    expect(await onBoard(requestId)).toBe(true);
    expect(await listDifferences()).toEqual([]);
  });

  test("is never oneself or a steward by the settings; of two stewards who block each other, one does", async () => {
    const [one, other] = [await make.steward(), await make.steward()];
    await expect(blockPerson(one, { personId: one.personId, reason }, newKey())).rejects.toThrow(
      "cannot block yourself",
    );
    const { email } = await prisma.person.findUniqueOrThrow({ where: { id: other.personId } });
    const before = process.env.STEWARDS;
    process.env.STEWARDS = email;
    await expect(blockPerson(one, { personId: other.personId, reason }, newKey())).rejects.toThrow("by the settings");
    process.env.STEWARDS = before ?? "";
    const settled = await Promise.allSettled([
      blockPerson(one, { personId: other.personId, reason }, newKey()),
      blockPerson(other, { personId: one.personId, reason }, newKey()),
    ]);
    const told = settled.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
    expect(told).toHaveLength(1);
    expect(told[0] instanceof Forbidden || told[0] instanceof Refused).toBe(true);
  });
});
