import { describe, expect, test } from "vitest";
import { type Actor, clock, holderOf, visitor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { Forbidden, NotFound, Refused } from "@/lib/errors";
import { clockKey, newKey } from "@/lib/keys";
import { confirmParcel } from "@/lib/shipments/commands/confirm";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { presumeArrived, remindOfParcel } from "@/lib/shipments/commands/remind";
import { unsendParcel } from "@/lib/shipments/commands/send";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { make } from "@/tests/support/make";
import { seeCount } from "@/tests/support/parcels";

useDatabase();

type Sent = Awaited<ReturnType<typeof make.sent>>;
const said = ({ shipmentId, shipmentLineId }: Sent, good: number, damaged = 0, wrong = 0) => ({
  shipmentId,
  lines: [{ shipmentLineId, good, damaged, wrong }],
  remark: "",
});
const correct = async (actor: Actor, parcel: Sent, good: number, damaged = 0) =>
  confirmParcel(actor, { ...said(parcel, good, damaged), seen: await seeCount(parcel.shipmentId) }, newKey());
const lineOf = ({ line }: Sent) => prisma.line.findUniqueOrThrow({ where: { id: line.id } });

describe("saying what arrived", () => {
  test("whoever holds the bag says it, and what is short is back on the board by exactly that much", async () => {
    const parcel = await make.sent({ quantity: 6, asked: 30 });

    await receiveParcel(holderOf(parcel.shipmentId), said(parcel, 3, 1, 1), newKey());

    expect(await lineOf(parcel)).toMatchObject({ asked: 30, claimed: 3, sent: 3, received: 3, unclaimed: 27 });
    const part = await prisma.shipmentLine.findUniqueOrThrow({ where: { id: parcel.shipmentLineId } });
    expect(part).toMatchObject({ good: 3, failed: 3, damaged: 1, wrong: 1 });
    expect(await historyOf("shipment", parcel.shipmentId)).toEqual(["parcel.packed", "parcel.sent", "parcel.received"]);
  });

  test("a bag that was presumed to have come can still be counted, one that was counted cannot be counted again", async () => {
    const parcel = await make.sent();
    await presumeArrived(clock("arrivals"), { shipmentId: parcel.shipmentId }, newKey());
    await receiveParcel(parcel.manager, said(parcel, 6), newKey());

    await expect(receiveParcel(parcel.manager, said(parcel, 5), newKey())).rejects.toThrow(Refused);
    await expect(unsendParcel(parcel.coordinator, { shipmentId: parcel.shipmentId }, newKey())).rejects.toThrow(
      Refused,
    );
    expect(await lineOf(parcel)).toMatchObject({ received: 6, sent: 6, claimed: 6 });
  });

  test("more than the slip says is refused, with the field it belongs to", async () => {
    const parcel = await make.sent({ quantity: 6 });
    const attempt = receiveParcel(holderOf(parcel.shipmentId), said(parcel, 6, 1), newKey());
    await expect(attempt).rejects.toMatchObject({
      field: "lines.0.good",
      message: expect.stringContaining("That makes 7, and the slip says 6."),
    });
  });

  test("the holder of another bag, the hub and a visitor may not, and nothing is recorded", async () => {
    const [parcel, other] = [await make.sent(), await make.sent()];
    const before = await countEvents();
    for (const stranger of [holderOf(other.shipmentId), other.manager, parcel.coordinator, visitor])
      await expect(receiveParcel(stranger, said(parcel, 6), newKey())).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(before);
  });

  test("when two people count the same bag at once, one is heard and the other is told", async () => {
    const parcel = await make.sent();
    const attempts = [6, 5].map((good) => receiveParcel(holderOf(parcel.shipmentId), said(parcel, good), newKey()));
    const { worked, told } = await outcomes(attempts);
    expect([worked, told.length]).toEqual([1, 1]);
    expect(told[0]).toContain("already");
  });
});

describe("a ward confirming or correcting a count", () => {
  test("pieces found after all count as far as they are still needed, the rest are kept as extra", async () => {
    const parcel = await make.sent({ quantity: 6, asked: 6 });
    await receiveParcel(holderOf(parcel.shipmentId), said(parcel, 2), newKey());
    const { hub, coordinator } = await make.hub();
    await make.claim(coordinator, hub.id, parcel.line.id, 3);

    await correct(parcel.manager, parcel, 6);

    const part = await prisma.shipmentLine.findUniqueOrThrow({ where: { id: parcel.shipmentLineId } });
    expect(part).toMatchObject({ good: 3, foundExtra: 3, failed: 0 });
    expect(await lineOf(parcel)).toMatchObject({ asked: 6, claimed: 6, sent: 3, received: 3 });
  });

  test("pieces spoiled on a second look re-open the need", async () => {
    const parcel = await make.sent({ quantity: 6, asked: 6 });
    await receiveParcel(parcel.manager, said(parcel, 6), newKey());
    await correct(parcel.manager, parcel, 4, 2);
    expect(await lineOf(parcel)).toMatchObject({ received: 4, sent: 4, claimed: 4, unclaimed: 2 });
  });

  test("from an older page neither undoes a newer count nor its remark", async () => {
    const parcel = await make.sent({ quantity: 6, asked: 6 });
    await receiveParcel(holderOf(parcel.shipmentId), said(parcel, 5), newKey());
    const seen = await seeCount(parcel.shipmentId);
    await confirmParcel(parcel.manager, { ...said(parcel, 5), remark: "One was found.", seen }, newKey());
    const stale = confirmParcel(parcel.manager, { ...said(parcel, 5), seen }, newKey());
    await expect(stale).rejects.toThrow("just changed");
    expect(await prisma.shipment.findUniqueOrThrow({ where: { id: parcel.shipmentId } })).toMatchObject({
      remark: "One was found.",
    });
  });

  test("tells whether it changed anything, also only the remark or what was wrong, and not that extra stays extra", async () => {
    const parcel = await make.sent({ quantity: 6, asked: 6 });
    await receiveParcel(holderOf(parcel.shipmentId), said(parcel, 2), newKey());
    const { hub, coordinator } = await make.hub();
    await make.claim(coordinator, hub.id, parcel.line.id, 4);
    const steps = [
      [5, 1],
      [5, 1],
      [5, 0],
    ] as const;
    const changed = [];
    for (const [good, damaged] of steps) changed.push((await correct(parcel.manager, parcel, good, damaged)).changed);
    expect(changed).toEqual([true, false, true]);
  });

  test("only the ward may, and only once somebody has counted", async () => {
    const parcel = await make.sent();
    await expect(correct(parcel.manager, parcel, 6)).rejects.toThrow(Refused);
    await receiveParcel(holderOf(parcel.shipmentId), said(parcel, 6), newKey());
    for (const stranger of [holderOf(parcel.shipmentId), parcel.coordinator, (await make.ward()).manager])
      await expect(correct(stranger, parcel, 6)).rejects.toThrow(NotFound);
  });

  test("of two corrections at once, one counts, and the other hears that the count has changed", async () => {
    const parcel = await make.sent({ quantity: 6, asked: 6 });
    await receiveParcel(holderOf(parcel.shipmentId), said(parcel, 1), newKey());
    const { worked, told } = await outcomes([5, 4].map((good) => correct(parcel.manager, parcel, good)));
    expect([worked, told]).toEqual([1, ["Somebody has just changed this count. Check it again."]]);
    const { received, sent, claimed } = await lineOf(parcel);
    expect([4, 5]).toContain(received);
    expect([sent, claimed]).toEqual([received, received]);
  });
});

describe("the clock, when nobody says anything", () => {
  test("reminds once, however often it comes, and presumes arrival", async () => {
    const parcel = await make.sent();
    const due = { shipmentId: parcel.shipmentId, days: 3 };
    for (let time = 0; time < 2; time++)
      await remindOfParcel(clock("arrivals"), due, clockKey("parcel-reminded", parcel.shipmentId, 3));
    await presumeArrived(clock("arrivals"), { shipmentId: parcel.shipmentId }, newKey());

    const names = ["parcel.packed", "parcel.sent", "parcel.reminded", "parcel.presumed"];
    expect(await historyOf("shipment", parcel.shipmentId)).toEqual(names);
    await expect(presumeArrived(clock("arrivals"), { shipmentId: parcel.shipmentId }, newKey())).rejects.toThrow(
      Refused,
    );
  });

  test("nobody but the clock may", async () => {
    const parcel = await make.sent();
    const attempt = async () => presumeArrived(parcel.manager, { shipmentId: parcel.shipmentId }, newKey());
    await expect(attempt()).rejects.toThrow(Forbidden);
  });

  test("receiving and presuming at once leaves the bag received", async () => {
    const parcel = await make.sent();
    await outcomes([
      receiveParcel(holderOf(parcel.shipmentId), said(parcel, 6), newKey()),
      presumeArrived(clock("arrivals"), { shipmentId: parcel.shipmentId }, newKey()),
    ]);
    const { state } = await prisma.shipment.findUniqueOrThrow({ where: { id: parcel.shipmentId } });
    expect(state).toBe("received");
  });
});
