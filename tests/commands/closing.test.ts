import { describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { Forbidden, NotFound } from "@/lib/errors";
import { listHearers, writeLetter } from "@/lib/events/notices";
import { closeHub } from "@/lib/hubs/commands/close";
import { declineHub } from "@/lib/hubs/commands/decline";
import { askToJoinHub } from "@/lib/hubs/commands/join";
import { newKey } from "@/lib/keys";
import { listDifferences } from "@/lib/reconcile/differences";
import { packParcel } from "@/lib/shipments/commands/pack";
import { sendParcel } from "@/lib/shipments/commands/send";
import { endSurplus, offerSurplus, takeSurplus } from "@/lib/transfers/commands/surplus";
import { listSurplus } from "@/lib/transfers/queries/surplus";
import { useDatabase } from "@/tests/support/database";
import { makeGivers } from "@/tests/support/gifts";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { again, make } from "@/tests/support/make";

useDatabase();

const thanks = "You were marvellous, all of you.";
const keep = (hubId: number) => ({ hubId, stock: "keep", toHubId: null, how: "", thanks }) as const;

describe("offering what a hub cannot place", () => {
  test("another takes some; the rest is still offered, and the whole offer can end", async () => {
    const { from, to, item } = await makeGivers({ pieces: 10 });
    const offered = { hubId: from.hub.id, parts: [{ itemId: item.id, quantity: 9 }] };
    await offerSurplus(from.coordinator, offered, newKey());
    const wanted = {
      fromHubId: from.hub.id,
      toHubId: to.hub.id,
      how: "We fetch them",
      parts: [{ itemId: item.id, quantity: 4 }],
    };

    const facts = await takeSurplus(to.coordinator, wanted, newKey());

    const listed = (await listSurplus(to.coordinator)).find(({ hubId }) => hubId === from.hub.id);
    expect(listed?.items.map(({ itemId, quantity }) => [itemId, quantity])).toEqual([[item.id, 5]]);
    expect(await listHearers({ name: "surplus.taken", actor: to.coordinator.id, facts })).toEqual([
      { personId: from.coordinator.personId, part: "hub", kind: "parcels" },
    ]);
    const more = takeSurplus(to.coordinator, { ...wanted, parts: [{ itemId: item.id, quantity: 6 }] }, newKey());
    await expect(more).rejects.toThrow("5 are left");
    await endSurplus(from.coordinator, { hubId: from.hub.id }, newKey());
    await expect(endSurplus(from.coordinator, { hubId: from.hub.id }, newKey())).rejects.toThrow("Nothing is offered");
    await expect(takeSurplus(to.coordinator, wanted, newKey())).rejects.toThrow("0 are left");
    expect(await listDifferences()).toEqual([]);
  });

  test("no more than there is; only coordinators of checked hubs and stewards read it; two takers share it", async () => {
    const { from, to, item, volunteer } = await makeGivers({ pieces: 12 });
    const offer = (quantity: number) => ({ hubId: from.hub.id, parts: [{ itemId: item.id, quantity }] });
    await expect(offerSurplus(from.coordinator, offer(13), newKey())).rejects.toThrow("12 of these");
    await expect(offerSurplus(volunteer, offer(1), newKey())).rejects.toThrow(Forbidden);
    await expect(offerSurplus(to.coordinator, offer(1), newKey())).rejects.toThrow(NotFound);
    await offerSurplus(from.coordinator, offer(6), newKey());

    await expect(listSurplus(volunteer)).rejects.toThrow(NotFound);
    await expect(listSurplus((await make.hub({ checked: false })).coordinator)).rejects.toThrow(NotFound);
    expect(await listSurplus(await make.steward())).not.toEqual([]);

    const third = await make.hub();
    const take = (who: typeof to) => {
      const parts = [{ itemId: item.id, quantity: 4 }];
      return takeSurplus(who.coordinator, { fromHubId: from.hub.id, toHubId: who.hub.id, how: "x", parts }, newKey());
    };
    expect((await outcomes([take(to), take(third)])).worked).toBe(1);
    const which = { hubId_itemId: { hubId: from.hub.id, itemId: item.id } };
    expect(await prisma.surplus.findUnique({ where: which })).toMatchObject({ quantity: 2 });
    expect(await listDifferences()).toEqual([]);
  });
});

describe("closing a hub", () => {
  test("ends what is not packed, gives its stock, thanks its people, and answers who waited, in one act", async () => {
    const { from, to, item, volunteer } = await makeGivers({ pieces: 10 });
    const { line, requestId, manager } = await make.line({ asked: 20, item });
    const { id: claimId } = await make.claim(from.coordinator, from.hub.id, line.id, 9);
    const parts = [{ claimId, itemId: item.id, quantity: 3 }];
    const { shipmentId } = await packParcel(from.coordinator, { hubId: from.hub.id, parts }, newKey());
    const asker = await make.person();
    await askToJoinHub(asker, { hubId: from.hub.id }, newKey());
    const given = { stock: "give", toHubId: to.hub.id, how: "Sam drives" } as const;

    const facts = await closeHub(from.coordinator, { ...keep(from.hub.id), ...given }, newKey());

    expect(facts).toMatchObject({
      cuts: [{ claimId, quantity: 6 }],
      requestIds: [requestId],
      waitingIds: [asker.personId],
    });
    expect(facts.given?.lines).toMatchObject([{ itemId: item.id, quantity: 7 }]);
    expect(await prisma.line.findUnique({ where: { id: line.id } })).toMatchObject({ claimed: 3, unclaimed: 17 });
    await sendParcel(from.coordinator, { shipmentId, how: "" }, newKey());
    await expect(make.log(volunteer, from.hub.id, item.id, 1)).rejects.toThrow("closed");
    await expect(make.claim(from.coordinator, from.hub.id, line.id, 1)).rejects.toThrow("closed");
    await expect(askToJoinHub(asker, { hubId: from.hub.id }, newKey())).rejects.toThrow("closed");
    expect(await listDifferences()).toEqual([]);

    const heard = await listHearers({ name: "hub.closed", actor: from.coordinator.id, facts });
    expect(heard.sort((a, b) => a.personId - b.personId)).toEqual([
      { personId: to.coordinator.personId, part: "hub", kind: "parcels" },
      { personId: volunteer.personId, part: "maker", kind: "account" },
      { personId: manager.personId, part: "ward", kind: "requests" },
      { personId: asker.personId, part: "person", kind: "account" },
    ]);
    const { id } = await prisma.event.findFirstOrThrow({ where: { name: "hub.closed" }, orderBy: { id: "desc" } });
    expect((await writeLetter(id, volunteer.personId, "maker"))?.quote?.words).toBe(thanks);
    expect((await writeLetter(id, to.coordinator.personId, "hub"))?.quote?.words).toBe("Sam drives");
    expect((await writeLetter(id, manager.personId, "ward"))?.subject).toContain("has closed");
  });

  test("lists its stock, which others take afterwards; a new hub's pieces stay with it", async () => {
    const { from, to, item } = await makeGivers({ pieces: 4 });
    await closeHub(from.coordinator, { ...keep(from.hub.id), stock: "list" }, newKey());
    const listed = (await listSurplus(to.coordinator)).find(({ hubId }) => hubId === from.hub.id);
    expect(listed).toMatchObject({ closed: true, items: [{ itemId: item.id, quantity: 4 }] });
    const parts = [{ itemId: item.id, quantity: 4 }];
    await takeSurplus(to.coordinator, { fromHubId: from.hub.id, toHubId: to.hub.id, how: "x", parts }, newKey());

    const { hub, coordinator } = await make.hub({ checked: false });
    await make.log(coordinator, hub.id, item.id, 2);
    const list = closeHub(coordinator, { ...keep(hub.id), stock: "list" }, newKey());
    await expect(list).rejects.toMatchObject({ field: "stock" });
    await closeHub(coordinator, keep(hub.id), newKey());
    expect(await listDifferences()).toEqual([]);
  });

  test("closes once, whoever does it and whoever else; a declined or closed hub takes nothing and is not closed", async () => {
    const { from, to } = await makeGivers();
    const { personId } = await make.volunteer(from.hub);
    await prisma.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT set_config('bobbin.act', 'test', true)`;
      await tx.hubMember.updateMany({ where: { hubId: from.hub.id, personId }, data: { role: "coordinator" } });
    });
    const both = [from.coordinator, await again(personId)];
    const closed = await outcomes(both.map((actor) => closeHub(actor, keep(from.hub.id), newKey())));
    expect(closed).toMatchObject({ worked: 1, told: [expect.stringContaining("has closed")] });
    expect((await historyOf("hub", from.hub.id)).filter((name) => name === "hub.closed")).toHaveLength(1);

    const give = { ...keep(to.hub.id), stock: "give", toHubId: from.hub.id, how: "x" } as const;
    await expect(closeHub(to.coordinator, give, newKey())).rejects.toMatchObject({ field: "toHubId" });
    const fresh = await make.hub({ checked: false });
    await declineHub(await make.steward(), { hubId: fresh.hub.id, reason: "No" }, newKey());
    await expect(closeHub(fresh.coordinator, keep(fresh.hub.id), newKey())).rejects.toThrow("has closed");
  });

  test("is for its coordinators only, and leaves no trace", async () => {
    const { from, to, volunteer } = await makeGivers();
    const before = await countEvents();
    await expect(closeHub(volunteer, keep(from.hub.id), newKey())).rejects.toThrow(Forbidden);
    for (const actor of [to.coordinator, await make.steward()])
      await expect(closeHub(actor, keep(from.hub.id), newKey())).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(before);
  });

  test("a claim, a log and two neighbours who close towards each other meanwhile leave nothing behind", async () => {
    const { line } = await make.line({ asked: 90 });
    for (let round = 0; round < 5; round++) {
      const { from, to, item } = await makeGivers({ pieces: 4 });
      const towards = (hubId: number, toHubId: number) =>
        ({ ...keep(hubId), stock: "give", toHubId, how: "x" }) as const;
      const { told } = await outcomes([
        closeHub(from.coordinator, towards(from.hub.id, to.hub.id), newKey()),
        closeHub(to.coordinator, towards(to.hub.id, from.hub.id), newKey()),
        make.claim(from.coordinator, from.hub.id, line.id, 2),
        make.log(from.coordinator, from.hub.id, item.id, 3),
      ]);
      for (const why of told) expect(why).toMatch(/closed|takes no pieces now/);
      const hubs = await prisma.hub.findMany({
        where: { id: { in: [from.hub.id, to.hub.id] } },
        include: { claims: true, stock: true },
      });
      expect(hubs.filter(({ closed }) => closed)).toHaveLength(1);
      for (const hub of hubs.filter(({ closed }) => closed)) {
        for (const claim of hub.claims) expect(claim.quantity).toBe(0);
        for (const { onHand } of hub.stock) expect(onHand).toBe(0);
      }
    }
    expect(await listDifferences()).toEqual([]);
  });
});
