import { describe, expect, test } from "vitest";
import { type Actor, visitor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { Forbidden, NotFound } from "@/lib/errors";
import { listHearers, writeLetter } from "@/lib/events/notices";
import { logGarments } from "@/lib/garments/commands/log";
import { listOwnEntries } from "@/lib/garments/queries/entries";
import { addMaker } from "@/lib/hubs/commands/maker";
import { newKey } from "@/lib/keys";
import { Books } from "@/lib/reconcile/books";
import { listDifferences } from "@/lib/reconcile/differences";
import { retell } from "@/lib/reconcile/retell";
import { packParcel } from "@/lib/shipments/commands/pack";
import { sendParcel } from "@/lib/shipments/commands/send";
import { writeThanks } from "@/lib/thanks/commands";
import { sendTransfer } from "@/lib/transfers/commands/send";
import { receiveTransfer, takeBackTransfer } from "@/lib/transfers/commands/settle";
import { useDatabase } from "@/tests/support/database";
import { giveAway, makeGivers } from "@/tests/support/gifts";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { make } from "@/tests/support/make";

useDatabase();

const onHand = async (hub: { id: number }, item: { id: number }) =>
  (await prisma.stock.findUnique({ where: { hubId_itemId: { hubId: hub.id, itemId: item.id } } }))?.onHand ?? 0;

type Sent = Awaited<ReturnType<typeof giveAway>>;
const counted = ({ transferId, lines }: Sent, arrived: number) => ({
  transferId,
  lines: lines.map(({ transferLineId }) => ({ transferLineId, arrived })),
});

describe("giving pieces to another hub", () => {
  test("takes them off the shelf, and on the other they are still their makers', first made first", async () => {
    const { from, to, item, volunteer } = await makeGivers({ pieces: 10 });
    const sent = await giveAway({ from, to, item }, 8);
    expect([await onHand(from.hub, item), await onHand(to.hub, item)]).toEqual([2, 0]);

    const { lines } = await receiveTransfer(to.coordinator, counted(sent, 7), newKey());

    expect([await onHand(from.hub, item), await onHand(to.hub, item)]).toEqual([2, 7]);
    expect(lines[0]?.back.map(({ quantity }) => quantity)).toEqual([5, 2]);
    const lots = await prisma.lot.findMany({
      where: { hubId: to.hub.id },
      include: { entry: { include: { maker: true } } },
    });
    expect(lots.map(({ entry }) => entry.maker?.personId)).toEqual([from.coordinator.personId, volunteer.personId]);
    expect((await listOwnEntries(volunteer, from.hub.id))[0]).toMatchObject({ quantity: 5, left: 2, gone: "given" });
    expect(await historyOf("hub", to.hub.id)).toEqual(["transfer.sent", "transfer.received"]);
    expect(await listDifferences()).toEqual([]);
  });

  test("a thank-you for a bag with them reaches whoever made them, and who tells those without e-mail", async () => {
    const { from, to, item, volunteer } = await makeGivers({ pieces: 4 });
    await logForBetty(from, item.id);
    const sent = await giveAway({ from, to, item }, 6);
    await receiveTransfer(to.coordinator, counted(sent, 6), newKey());
    const { line, manager } = await make.line({ asked: 6, item });
    const { id: claimId } = await make.claim(to.coordinator, to.hub.id, line.id, 6);
    const parts = [{ claimId, itemId: item.id, quantity: 6 }];
    const { shipmentId } = await packParcel(to.coordinator, { hubId: to.hub.id, parts }, newKey());
    await sendParcel(to.coordinator, { shipmentId, how: "" }, newKey());

    const facts = await writeThanks(manager, { shipmentId, words: "Thank you", shown: false }, newKey());

    expect(facts.people).toBe(3);
    const heard = await listHearers({ name: "thanks.written", actor: manager.id, facts });
    expect(heard.filter(({ part }) => part === "maker").map(({ personId }) => personId)).toEqual([
      from.coordinator.personId,
      volunteer.personId,
    ]);
    expect(heard).toContainEqual({ personId: to.coordinator.personId, part: "hub", kind: "thanks" });
    const { id } = await prisma.event.findFirstOrThrow({ where: { name: "thanks.written" }, orderBy: { id: "desc" } });
    const told = async (personId: number, part: "maker" | "hub") =>
      (await writeLetter(id, personId, part))?.paragraphs.join(" ");
    expect(await told(from.coordinator.personId, "maker")).toContain("work by Betty too");
    expect(await told(volunteer.personId, "maker")).not.toContain("Betty");
    expect(await told(to.coordinator.personId, "hub")).not.toContain("cannot be reached");
    const other = await makeCoordinator(from.hub.id);
    expect(await listHearers({ name: "thanks.written", actor: manager.id, facts })).toContainEqual({
      personId: other,
      part: "hub",
      kind: "thanks",
    });
    expect(await told(other, "hub")).toContain("was made by Betty, whom no e-mail reaches");
    expect(await listDifferences()).toEqual([]);
  });

  test("what is taken back is on the shelf again, still its makers'", async () => {
    const { from, to, item, volunteer } = await makeGivers({ pieces: 6 });
    const { transferId } = await giveAway({ from, to, item }, 6);
    const { lines } = await takeBackTransfer(from.coordinator, { transferId }, newKey());
    expect(lines[0]?.back.map(({ quantity }) => quantity)).toEqual([3, 3]);
    expect(await onHand(from.hub, item)).toBe(6);
    expect((await listOwnEntries(volunteer, from.hub.id))[0]).toMatchObject({ quantity: 3, left: 3 });
    expect(await listDifferences()).toEqual([]);
  });

  test("is refused for more than there is, to itself, to a new hub and to a closed one; from a new hub, too", async () => {
    const { from, to, item } = await makeGivers({ pieces: 4 });
    const fresh = await make.hub({ checked: false });
    await make.log(fresh.coordinator, fresh.hub.id, item.id, 1);
    const before = await countEvents();
    await expect(giveAway({ from, to, item }, 5)).rejects.toThrow("not that many on the shelf");
    await expect(giveAway({ from, to: from, item }, 1)).rejects.toThrow("another hub than your own");
    await expect(giveAway({ from, to: fresh, item }, 1)).rejects.toThrow("takes no pieces now");
    await expect(giveAway({ from: fresh, to, item }, 1)).rejects.toThrow("has to check your hub");
    expect([await countEvents(), await onHand(from.hub, item)]).toEqual([before, 4]);
  });

  test("is not for members, the other side or strangers, and leaves no trace", async () => {
    const { from, to, item, volunteer } = await makeGivers();
    const sent = await giveAway({ from, to, item }, 3);
    const before = await countEvents();
    const input = { fromHubId: from.hub.id, toHubId: to.hub.id, how: "x", parts: [{ itemId: item.id, quantity: 1 }] };
    await expect(sendTransfer(volunteer, input, newKey())).rejects.toThrow(Forbidden);
    await expect(sendTransfer(to.coordinator, input, newKey())).rejects.toThrow(NotFound);
    await expect(receiveTransfer(from.coordinator, counted(sent, 3), newKey())).rejects.toThrow(Forbidden);
    await expect(takeBackTransfer(to.coordinator, sent, newKey())).rejects.toThrow(Forbidden);
    for (const stranger of [visitor, (await make.hub()).coordinator, await make.steward()])
      await expect(receiveTransfer(stranger, counted(sent, 3), newKey())).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(before);
  });

  test("more than was given is refused at its field; nothing may come", async () => {
    const { from, to, item } = await makeGivers();
    const sent = await giveAway({ from, to, item }, 3);
    const more = receiveTransfer(to.coordinator, counted(sent, 4), newKey());
    await expect(more).rejects.toMatchObject({ field: "lines.0.arrived", message: expect.stringContaining("gave 3") });
    await receiveTransfer(to.coordinator, counted(sent, 0), newKey());
    expect(await onHand(to.hub, item)).toBe(0);
    expect(await listDifferences()).toEqual([]);
  });

  test("counted in and taken back at once: one of them; two gifts of the same pieces: as many as there are", async () => {
    for (let round = 0; round < 4; round++) {
      const { from, to, item } = await makeGivers({ pieces: 5 });
      const sent = await giveAway({ from, to, item }, 5);
      const settled = await outcomes([
        receiveTransfer(to.coordinator, counted(sent, 5), newKey()),
        takeBackTransfer(from.coordinator, { transferId: sent.transferId }, newKey()),
      ]);
      expect(settled).toMatchObject({ worked: 1, told: [expect.stringContaining("already")] });
      expect((await onHand(from.hub, item)) + (await onHand(to.hub, item))).toBe(5);
    }
    const { from, to, item } = await makeGivers({ pieces: 5 });
    expect((await outcomes([giveAway({ from, to, item }, 3), giveAway({ from, to, item }, 3)])).worked).toBe(1);
    expect(await listDifferences()).toEqual([]);
  });
});

test("told again, a gift that came as somebody else's pieces could not have happened", async () => {
  const books = new Books();
  books.addLot({ id: 1, hubId: 1, itemId: 1, makerId: 7, originId: 1, quantity: 5 });
  const both = { transferId: 1, fromHubId: 1, toHubId: 2, hubIds: [1, 2] };
  const line = { transferLineId: 1, itemId: 1, quantity: 5 };
  const used = [{ lotId: 1, makerId: 7, quantity: 5 }];
  retell["transfer.sent"]?.(books, { ...both, lines: [{ ...line, used }] });
  const back = [{ entryId: 2, makerId: null, originId: 1, quantity: 5 }];
  const wrong = { ...both, lines: [{ ...line, arrived: 5, back }] };
  expect(() => retell["transfer.received"]?.(books, wrong)).toThrow("somebody else's pieces");
});

/** Two pieces of a maker without e-mail. */
async function logForBetty({ hub, coordinator }: { hub: { id: number }; coordinator: Actor }, itemId: number) {
  const { makerId } = await addMaker(coordinator, { hubId: hub.id, name: "Betty" }, newKey());
  await logGarments(coordinator, { hubId: hub.id, itemId, quantity: 2, makerId }, newKey());
}

async function makeCoordinator(hubId: number) {
  const { personId } = await make.person();
  await make.membership(hubId, personId, "coordinator");
  return personId;
}
