import { describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { NotFound, Refused } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { changePerson } from "@/lib/people/commands";
import { packParcel } from "@/lib/shipments/commands/pack";
import { sendParcel } from "@/lib/shipments/commands/send";
import { writeThanks } from "@/lib/thanks/commands";
import { listNamedMakers } from "@/lib/thanks/queries/named";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { make } from "@/tests/support/make";

useDatabase();

const thanks = (shipmentId: number) => ({ shipmentId, words: "The whole night shift says thank you.", shown: false });

/** A bag of 5 in which a volunteer's 3 came first and 2 of the coordinator's 4 filled it. */
async function sharedBag() {
  const { line, manager, ward } = await make.line({ asked: 5 });
  const { hub, coordinator } = await make.hub();
  const volunteer = await make.volunteer(hub);
  const item = await make.item();
  const claim = await make.claim(coordinator, hub.id, line.id, 5);
  const first = await make.log(volunteer, hub.id, item.id, 3);
  const second = await make.log(coordinator, hub.id, item.id, 4);
  const later = await make.volunteer(hub);
  await make.log(later, hub.id, item.id, 9);
  const parts = [{ claimId: claim.id, itemId: item.id, quantity: 5 }];
  const { shipmentId } = await packParcel(coordinator, { hubId: hub.id, parts }, newKey());
  return { shipmentId, manager, ward, coordinator, first: first.makerId, second: second.makerId };
}

describe("thanking the people who made what was in a bag", () => {
  test("reaches each of them, first made first packed, and nobody else", async () => {
    const { shipmentId, manager, coordinator, first, second } = await sharedBag();
    await sendParcel(coordinator, { shipmentId, how: "" }, newKey());

    const { thanksId, people } = await writeThanks(manager, thanks(shipmentId), newKey());

    const reached = await prisma.thanksRecipient.findMany({ where: { thanksId }, orderBy: { pieces: "desc" } });
    expect(reached.map(({ makerId, pieces }) => [makerId, pieces])).toEqual([
      [first, 3],
      [second, 2],
    ]);
    expect(people).toBe(2);
    expect(await historyOf("shipment", shipmentId)).toContain("thanks.written");
  });

  test("waits until the bag has been sent", async () => {
    const { shipmentId, manager } = await sharedBag();
    await expect(writeThanks(manager, thanks(shipmentId), newKey())).rejects.toThrow(Refused);
  });

  test("is for the ward alone, and a stranger leaves no trace", async () => {
    const { shipmentId, coordinator } = await make.sent();
    const before = await countEvents();
    for (const stranger of [coordinator, (await make.ward()).manager])
      await expect(writeThanks(stranger, thanks(shipmentId), newKey())).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(before);
  });

  test("when two members thank at once, one set of words goes out and the other person is told", async () => {
    const { shipmentId, manager } = await make.sent();
    const { worked, told } = await outcomes([1, 2].map(() => writeThanks(manager, thanks(shipmentId), newKey())));
    expect([worked, told.length]).toEqual([1, 1]);
    expect(told[0]).toContain("thanked");
  });
});

describe("naming those who made it", () => {
  test("a ward reads the names of those who chose it, and nobody else reads any", async () => {
    const { shipmentId, manager, ward, coordinator } = await sharedBag();
    const parcel = { id: shipmentId, wardId: ward.id };
    expect(await listNamedMakers(manager, parcel)).toEqual([]);

    await changePerson(coordinator, { name: "Jo Hartley", named: true }, newKey());

    expect(await listNamedMakers(manager, parcel)).toEqual(["Jo Hartley"]);
    expect(await listNamedMakers(coordinator, parcel)).toEqual([]);
  });
});
