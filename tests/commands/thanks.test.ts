import { describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { NotFound, Refused } from "@/lib/errors";
import { logGarments } from "@/lib/garments/commands/log";
import { newKey } from "@/lib/keys";
import { changePerson } from "@/lib/people/commands";
import { packParcel } from "@/lib/shipments/commands/pack";
import { sendParcel } from "@/lib/shipments/commands/send";
import { hideThanks, writeThanks } from "@/lib/thanks/commands";
import { findHubThanks } from "@/lib/thanks/queries/hub";
import { listNamedMakers } from "@/lib/thanks/queries/named";
import { listReached } from "@/lib/thanks/queries/reached";
import { findShownThanks } from "@/lib/thanks/queries/shown";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { again, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

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

describe("words that everybody may read", () => {
  test("hold the name of neither the ward nor its site, however they are spelled; the maker may read them", async () => {
    const { shipmentId, manager, ward } = await make.sent();
    const { name, siteId } = await prisma.ward.findUniqueOrThrow({ where: { id: ward.id } });
    await place((tx) => tx.site.update({ where: { id: siteId }, data: { name: "St. Mary's Hospital" } }));
    const write = (words: string, shown: boolean) => writeThanks(manager, { shipmentId, words, shown }, newKey());
    for (const words of [`From all on ${name.toUpperCase().replace(" ", "")}!`, "We at St Marys thank you."])
      await expect(write(words, true)).rejects.toMatchObject({
        field: "shown",
        message: expect.stringContaining("name"),
      });
    await write("We at St Marys thank you.", false);
    expect(await findShownThanks()).toBeNull();
  });

  test("are taken back by the ward, once, and stay with those who made the pieces", async () => {
    const { shipmentId, manager, coordinator } = await make.sent();
    await writeThanks(manager, { shipmentId, words: "They fit.", shown: true }, newKey());
    expect(await findShownThanks()).toMatchObject({ words: "They fit." });
    const { worked, told } = await outcomes([1, 2].map(() => hideThanks(manager, { shipmentId }, newKey())));
    expect([worked, told]).toEqual([1, ["These words are not shown to everybody now."]]);
    expect(await findShownThanks()).toBeNull();
    expect((await listReached(coordinator)).reached).toMatchObject([{ words: "They fit." }]);
    expect(await historyOf("shipment", shipmentId)).toContain("thanks.hidden");
    await expect(hideThanks(coordinator, { shipmentId }, newKey())).rejects.toThrow(NotFound);
  });
});

describe("a thank-you", () => {
  test("is found by whoever made the pieces, also after they left the hub, page by page", async () => {
    const parcel = await make.sent();
    await writeThanks(parcel.manager, thanks(parcel.shipmentId), newKey());
    const { personId } = parcel.coordinator;
    await place((tx) => tx.hubMember.updateMany({ where: { personId }, data: { state: "left" } }));
    const { reached, total, page, pages } = await listReached(await again(personId), 9);
    expect([reached.length, total, page, pages]).toEqual([1, 1, 1, 1]);
    expect((await listReached(parcel.manager)).reached).toEqual([]);
  });

  test("tells the hub's coordinators whom to tell by hand, and a volunteer not", async () => {
    const { line, manager } = await make.line({ asked: 5 });
    const { hub, coordinator } = await make.hub();
    const volunteer = await make.volunteer(hub);
    const item = await make.item();
    const edie = await place((tx) => tx.maker.create({ data: { hubId: hub.id, name: "Gran Edie" } }));
    await place((tx) => tx.maker.create({ data: { hubId: hub.id, name: "Not in this bag" } }));
    const claim = await make.claim(coordinator, hub.id, line.id, 5);
    await logGarments(coordinator, { hubId: hub.id, itemId: item.id, quantity: 3, makerId: edie.id }, newKey());
    await make.log(coordinator, hub.id, item.id, 2);
    const parts = [{ claimId: claim.id, itemId: item.id, quantity: 5 }];
    const { shipmentId } = await packParcel(coordinator, { hubId: hub.id, parts }, newKey());
    await sendParcel(coordinator, { shipmentId, how: "" }, newKey());
    expect(await findHubThanks(coordinator, hub, shipmentId)).toBeNull();
    await writeThanks(manager, thanks(shipmentId), newKey());
    expect((await findHubThanks(coordinator, hub, shipmentId))?.byHand).toEqual(["Gran Edie"]);
    expect((await findHubThanks(volunteer, hub, shipmentId))?.byHand).toEqual([]);
    expect(await findHubThanks((await make.hub()).coordinator, hub, shipmentId)).toBeNull();
    expect((await findHubThanks(coordinator, { ...hub, checked: false }, shipmentId))?.by).toBe("The ward");
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
