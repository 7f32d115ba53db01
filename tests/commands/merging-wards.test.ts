import { describe, expect, test } from "vitest";
import { holderOf } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { Forbidden, Refused } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { mergeSites, unmergeSite } from "@/lib/merging/commands/sites";
import { mergeWards, unmergeWard } from "@/lib/merging/commands/wards";
import { listDifferences } from "@/lib/reconcile/differences";
import { findOwnRequest } from "@/lib/requests/queries/own";
import { findPublicRequest } from "@/lib/requests/queries/public";
import { packParcel } from "@/lib/shipments/commands/pack";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { findArrival } from "@/lib/shipments/queries/arrival";
import { writeThanks } from "@/lib/thanks/commands";
import { addWard } from "@/lib/wards/commands/add";
import { askToJoinWard } from "@/lib/wards/commands/join";
import { leaveWard } from "@/lib/wards/commands/leave";
import { findSitesLike } from "@/lib/wards/queries/sites";
import { findWard, findWardNamed } from "@/lib/wards/queries/wards";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { again, make } from "@/tests/support/make";
import { place, putBeside } from "@/tests/support/places";
import { allRows } from "@/tests/support/rows";

useDatabase();

type Placed = Awaited<ReturnType<typeof make.ward>>;

/** Two wards of one site: the first goes, the second stays. */
async function twoWards(state: "checked" | "held" = "checked") {
  const [from, into] = [await make.ward({ state }), await make.ward()];
  await putBeside(from, into);
  return { from, into, ids: { fromId: from.ward.id, intoId: into.ward.id } };
}

const see = async ({ manager }: Placed) => again(manager.personId);
const noDifference = async () => expect(await listDifferences()).toEqual([]);

describe("merging wards", () => {
  test("moves all that the ward has; its references work as before; undoing it leaves no difference", async () => {
    const { from, into, ids } = await twoWards();
    const steward = await make.steward();
    const both = await make.person("Both");
    for (const [wardId, state] of [[ids.fromId, "active"] as const, [ids.intoId, "asked"] as const])
      await place((tx) =>
        tx.wardMember.create({ data: { wardId, personId: both.personId, state, since: new Date(0) } }),
      );
    const { line, requestId } = await make.line({ asked: 9, of: from });
    const { hub, coordinator } = await make.hub();
    const { id: claimId } = await make.claim(coordinator, hub.id, line.id, 4);
    const item = await make.item();
    await make.log(coordinator, hub.id, item.id, 4);
    const bag = { hubId: hub.id, parts: [{ claimId, itemId: item.id, quantity: 4 }] };
    const { shipmentId } = await packParcel(coordinator, bag, newKey());
    const before = await allRows();

    await mergeWards(steward, ids, newKey());

    const { ref } = line.request;
    expect((await findOwnRequest(await see(into), ref)).mine).toBe(true);
    expect((await findOwnRequest(await see(from), ref)).ward.id).toBe(ids.intoId);
    expect((await again(both.personId)).wards).toEqual([ids.intoId]);
    expect((await findPublicRequest(ref)).ref).toBe(ref);
    expect((await findArrival(holderOf(shipmentId), shipmentId)).id).toBe(shipmentId);
    expect((await findWard(await see(from), ids.fromId)).id).toBe(ids.intoId);
    expect(await findWardNamed(both, into.site.id, from.ward.name)).toMatchObject({ id: ids.intoId, mine: "active" });
    expect(await historyOf("request", requestId)).toContain("ward.merged");
    await noDifference();

    const { stuck } = await unmergeWard(steward, { fromId: ids.fromId }, newKey());

    expect(stuck).toBe(0);
    expect(await allRows()).toEqual(before);
    await noDifference();
  });

  test("what was held goes on the board; undone it waits again, or, once a hub has promised some, the ward is checked", async () => {
    const steward = await make.steward();
    const { from, ids } = await twoWards("held");
    const { line, requestId } = await make.line({ of: from });
    const before = await allRows();
    expect((await mergeWards(steward, ids, newKey())).opened).toEqual([requestId]);
    expect(await prisma.line.findUnique({ where: { id: line.id } })).toMatchObject({ open: true });
    expect((await unmergeWard(steward, { fromId: ids.fromId }, newKey())).held).toEqual([requestId]);
    expect(await allRows()).toEqual(before);
    await mergeWards(steward, ids, newKey());
    const { hub, coordinator } = await make.hub();
    await make.claim(coordinator, hub.id, line.id, 4);
    expect((await unmergeWard(steward, { fromId: ids.fromId }, newKey())).held).toEqual([]);
    expect(await prisma.ward.findUnique({ where: { id: ids.fromId } })).toMatchObject({ state: "checked" });
    await noDifference();
  });

  test("a request that shares a bag with one of the other ward stays, and whoever left meanwhile has left both", async () => {
    const steward = await make.steward();
    const { from, into, ids } = await twoWards();
    const [one, two, free] = [
      await make.line({ of: from }),
      await make.line({ of: into }),
      await make.line({ of: from }),
    ];
    await place((tx) =>
      tx.request.updateMany({
        where: { id: { in: [one.requestId, two.requestId] } },
        data: { placeId: into.place.id },
      }),
    );
    const { personId } = into.manager;
    await place((tx) =>
      tx.wardMember.create({ data: { wardId: ids.fromId, personId, state: "active", since: new Date(0) } }),
    );
    await mergeWards(steward, ids, newKey());

    const { hub, coordinator } = await make.hub();
    const claims = [
      await make.claim(coordinator, hub.id, one.line.id, 2),
      await make.claim(coordinator, hub.id, two.line.id, 2),
    ];
    const item = await make.item();
    await make.log(coordinator, hub.id, item.id, 4);
    const parts = claims.map(({ id: claimId }) => ({ claimId, itemId: item.id, quantity: 2 }));
    await packParcel(coordinator, { hubId: hub.id, parts }, newKey());
    await leaveWard(await see(into), { wardId: ids.intoId }, newKey());

    const undone = await unmergeWard(steward, { fromId: ids.fromId }, newKey());
    expect(undone).toMatchObject({ requestIds: [free.requestId], shipmentIds: [], stuck: 1 });
    expect((await again(personId)).wards).toEqual([]);
    await noDifference();
  });

  test("is refused across sites, for what was declined, held or merged, and a second time; nobody else may", async () => {
    const steward = await make.steward();
    const [{ from, into, ids }, { ids: held }] = [await twoWards(), await twoWards("held")];
    const declined = await make.ward({ state: "declined" });
    const merge = (fromId: number, intoId: number) => mergeWards(steward, { fromId, intoId }, newKey());
    await expect(merge(ids.fromId, held.intoId)).rejects.toThrow("different sites");
    await expect(merge(declined.ward.id, declined.ward.id)).rejects.toThrow("itself");
    await expect(merge(held.intoId, held.fromId)).rejects.toThrow("has not been checked");
    const before = await countEvents();
    await expect(mergeWards(into.manager, ids, newKey())).rejects.toThrow(Forbidden);
    expect(await countEvents()).toBe(before);
    await merge(ids.fromId, ids.intoId);
    await expect(merge(ids.fromId, ids.intoId)).rejects.toThrow("merged already");
    const { wardId } = await addWard(into.manager, { siteId: into.site.id, name: "Third" }, newKey());
    await place((tx) => tx.ward.update({ where: { id: wardId }, data: { state: "checked" } }));
    await expect(merge(ids.intoId, wardId)).rejects.toThrow("other way round");
    await expect(addWard(into.manager, { siteId: into.site.id, name: from.ward.name }, newKey())).rejects.toThrow(
      Refused,
    );
    await expect(askToJoinWard(await make.person(), { wardId: ids.fromId }, newKey())).rejects.toThrow(
      "one with another",
    );
    await unmergeWard(steward, { fromId: ids.fromId }, newKey());
    await expect(unmergeWard(steward, { fromId: ids.fromId }, newKey())).rejects.toThrow("undone already");
  });

  test("two stewards at once, and whoever asks, packs and joins meanwhile: all is moved, or told why not", async () => {
    const steward = await make.steward();
    for (let round = 0; round < 4; round++) {
      const { from, into, ids } = await twoWards();
      const { line } = await make.line({ asked: 9, of: from });
      const { hub, coordinator } = await make.hub();
      const { id: claimId } = await make.claim(coordinator, hub.id, line.id, 4);
      const item = await make.item();
      await make.log(coordinator, hub.id, item.id, 4);
      const bag = { hubId: hub.id, parts: [{ claimId, itemId: item.id, quantity: 4 }] };
      const { told } = await outcomes([
        mergeWards(steward, ids, newKey()),
        packParcel(coordinator, bag, newKey()),
        mergeWards(steward, { fromId: ids.intoId, intoId: ids.fromId }, newKey()),
        make.line({ of: from }),
        askToJoinWard(await make.person(), { wardId: ids.fromId }, newKey()),
      ]);
      for (const why of told) expect(why).toMatch(/merged already|one with another/);
      expect(into.ward.id).toBe(ids.intoId);
      await noDifference();
    }
  });
});

describe("merging sites", () => {
  test("moves wards and places, numbers a name that is taken, keeps the code and the wish not to be named; undone exactly", async () => {
    const [from, into, steward] = [await make.ward(), await make.ward(), await make.steward()];
    const ids = { fromId: from.site.id, intoId: into.site.id };
    await place((tx) =>
      tx.site.update({ where: { id: ids.fromId }, data: { odsCode: "RR813", shown: false, name: "Old Infirmary" } }),
    );
    await place((tx) => tx.ward.update({ where: { id: from.ward.id }, data: { name: into.ward.name } }));
    const { requestId } = await make.line({ of: from });
    const before = await allRows();

    const told = await mergeSites(steward, ids, newKey());

    expect(told).toMatchObject({ wardIds: [from.ward.id], placeIds: [from.place.id], code: true, hidden: true });
    expect((await findWard(steward, from.ward.id)).name).toBe(`${into.ward.name} (2)`);
    expect(await prisma.site.findUnique({ where: { id: ids.intoId } })).toMatchObject({
      odsCode: "RR813",
      shown: false,
    });
    expect(await findSitesLike(steward, "Old Infirmary LS7 4AB")).toContainEqual(
      expect.objectContaining({ id: ids.intoId }),
    );
    expect((await findSitesLike(steward, "Old Infirmary LS7 4AB")).map(({ id }) => id)).not.toContain(ids.fromId);
    await expect(addWard(from.manager, { siteId: ids.fromId, name: "New" }, newKey())).rejects.toThrow("choose that");
    await mergeWards(steward, { fromId: from.ward.id, intoId: into.ward.id }, newKey());
    expect((await unmergeSite(steward, { fromId: ids.fromId }, newKey())).stuck).toBe(1);
    await unmergeWard(steward, { fromId: from.ward.id }, newKey());
    await noDifference();

    await place((tx) =>
      tx.ward.update({ where: { id: from.ward.id }, data: { siteId: ids.fromId, name: into.ward.name } }),
    );
    await place((tx) => tx.deliveryPlace.update({ where: { id: from.place.id }, data: { siteId: ids.fromId } }));
    expect(await allRows()).toEqual(before);
    await mergeSites(steward, ids, newKey());
    expect((await unmergeSite(steward, { fromId: ids.fromId }, newKey())).stuck).toBe(0);
    expect(await allRows()).toEqual(before);
    expect((await prisma.request.findUnique({ where: { id: requestId } }))?.wardId).toBe(from.ward.id);
    await expect(mergeSites(into.manager, ids, newKey())).rejects.toThrow(Forbidden);
  });
});

test("thanks and what arrived go along with their bag", async () => {
  const steward = await make.steward();
  const { ids, from } = await twoWards();
  const sent = await make.sent();
  await place(async (tx) => {
    await tx.request.update({ where: { id: sent.requestId }, data: { wardId: ids.fromId } });
    await tx.shipment.update({ where: { id: sent.shipmentId }, data: { wardId: ids.fromId } });
  });
  await mergeWards(steward, ids, newKey());
  const member = await see(from);
  const { shipmentId, shipmentLineId } = sent;
  const lines = [{ shipmentLineId, good: 6, damaged: 0, wrong: 0 }];
  await receiveParcel(holderOf(shipmentId), { shipmentId, lines, remark: "" }, newKey());
  await writeThanks(member, { shipmentId, words: "Thank you", shown: false }, newKey());
  await unmergeWard(steward, { fromId: ids.fromId }, newKey());
  expect(await prisma.thanks.findUnique({ where: { shipmentId } })).toMatchObject({ wardId: ids.fromId });
});
