import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { setClock } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { Forbidden, NotFound, Refused } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { linkLife, readLink, signLink } from "@/lib/links";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { packParcel } from "@/lib/shipments/commands/pack";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { sendParcel, unsendParcel } from "@/lib/shipments/commands/send";
import { unpackParcel } from "@/lib/shipments/commands/unpack";
import { findParcel, listParcels } from "@/lib/shipments/queries/hub";
import { writeThanks } from "@/lib/thanks/commands";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { inDays, make } from "@/tests/support/make";

useDatabase();

const claimOf = (id: number) => prisma.claim.findUniqueOrThrow({ where: { id } });
const lineOf = (id: number) => prisma.line.findUniqueOrThrow({ where: { id } });
const shelfOf = async (hubId: number, itemId: number) =>
  (await prisma.stock.findUnique({ where: { hubId_itemId: { hubId, itemId } } }))?.onHand ?? 0;

/** A checked hub with a promise of 10 navy tops and 12 of them on the shelf. */
async function ready({ checked = true } = {}) {
  const asked = await make.line({ asked: 30 });
  const { hub, coordinator } = await make.hub({ checked });
  const item = await make.item();
  const claim = await make.claim(coordinator, hub.id, asked.line.id, 10);
  await make.log(coordinator, hub.id, item.id, 12);
  const pack = (quantity: number, actor: Actor = coordinator, key = newKey()) =>
    packParcel(actor, { hubId: hub.id, parts: [{ claimId: claim.id, itemId: item.id, quantity }] }, key);
  return { ...asked, hub, coordinator, item, claim, pack };
}

describe("packing a bag", () => {
  test("takes pieces from the shelf for promises of one place; an empty row does not count", async () => {
    const { hub, coordinator, item, claim } = await ready();
    const row = { claimId: claim.id, itemId: item.id };
    const parts = [
      { ...row, quantity: 0 },
      { ...row, quantity: 6 },
    ];

    const { shipmentId } = await packParcel(coordinator, { hubId: hub.id, parts }, newKey());

    expect(await claimOf(claim.id)).toMatchObject({ packed: 6, sent: 0 });
    expect(await shelfOf(hub.id, item.id)).toBe(6);
    expect(await historyOf("shipment", shipmentId)).toEqual(["parcel.packed"]);
  });

  test("what is not promised, not there or not what was asked is refused, and nothing is kept", async () => {
    const { hub, coordinator, item, claim, pack } = await ready();
    await expect(pack(11)).rejects.toMatchObject({
      field: `parts.${claim.id}-${item.id}`,
      message: expect.stringContaining("Only 10"),
    });
    const teal = await make.item({ colour: "teal" });
    const wrong = { hubId: hub.id, parts: [{ claimId: claim.id, itemId: teal.id, quantity: 1 }] };
    await expect(packParcel(coordinator, wrong, newKey())).rejects.toThrow("not what the ward asked for");
    await make.log(coordinator, hub.id, item.id, 1);
    const { line } = await make.line();
    const more = await make.claim(coordinator, hub.id, line.id, 20);
    const absent = { hubId: hub.id, parts: [{ claimId: more.id, itemId: item.id, quantity: 14 }] };
    await expect(packParcel(coordinator, absent, newKey())).rejects.toThrow("not that many on the shelf");
    expect(await prisma.shipment.count({ where: { hubId: hub.id } })).toBe(0);
    expect(await shelfOf(hub.id, item.id)).toBe(13);
  });

  test("one bag goes to one delivery place", async () => {
    const { hub, coordinator, item, claim } = await ready();
    const { line } = await make.line();
    const other = await make.claim(coordinator, hub.id, line.id, 2);
    const parts = [claim, other].map(({ id }) => ({ claimId: id, itemId: item.id, quantity: 1 }));
    await expect(packParcel(coordinator, { hubId: hub.id, parts }, newKey())).rejects.toThrow("different places");
  });

  test("a new hub waits until it is checked; a volunteer and a stranger may not, and nothing is recorded", async () => {
    await expect((await ready({ checked: false })).pack(1)).rejects.toThrow("has been checked");
    const { hub, pack } = await ready();
    const before = [await make.volunteer(hub), (await make.hub()).coordinator] as const;
    const events = await countEvents();
    await expect(pack(1, before[0])).rejects.toThrow(Forbidden);
    await expect(pack(1, before[1])).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(events);
  });

  test("of two who pack the last pieces at once, one does; one form sent twice packs one bag", async () => {
    const one = await ready();
    expect((await outcomes([one.pack(7), one.pack(7)])).worked).toBe(1);
    const two = await ready();
    const key = newKey();
    const both = await Promise.all([1, 2].map(() => two.pack(5, two.coordinator, key)));
    expect(both[0]?.shipmentId).toBe(both[1]?.shipmentId);
    expect(await claimOf(two.claim.id)).toMatchObject({ packed: 5 });
  });
});

describe("unpacking a bag", () => {
  test("puts the pieces back, still their makers'", async () => {
    const { shipmentId, hub, coordinator, claim, item } = await make.packed({ quantity: 6 });
    await unpackParcel(coordinator, { shipmentId }, newKey());
    expect(await claimOf(claim.id)).toMatchObject({ quantity: 6, packed: 0 });
    expect(await shelfOf(hub.id, item.id)).toBe(6);
    const back = await prisma.entry.findFirstOrThrow({
      where: { hubId: hub.id, kind: "unpacked" },
      include: { maker: true },
    });
    expect(back.maker?.personId).toBe(coordinator.personId);
    expect(await historyOf("shipment", shipmentId)).toEqual(["parcel.packed", "parcel.unpacked"]);
  });

  test("for a request that was withdrawn, ends the promise", async () => {
    const { shipmentId, coordinator, claim, manager, requestId } = await make.packed({ quantity: 6 });
    await withdrawRequest(manager, { requestId, reason: "not_needed", words: "" }, newKey());
    await unpackParcel(coordinator, { shipmentId }, newKey());
    expect(await claimOf(claim.id)).toMatchObject({ quantity: 0, packed: 0 });
  });

  test("is refused once it is sent, forbidden to others; of two at once one does", async () => {
    const sent = await make.sent();
    await expect(unpackParcel(sent.coordinator, sent, newKey())).rejects.toThrow(Refused);
    const parcel = await make.packed();
    const { shipmentId } = parcel;
    const events = await countEvents();
    await expect(unpackParcel(sent.coordinator, { shipmentId }, newKey())).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(events);
    await expect(unpackParcel(await make.volunteer(parcel.hub), { shipmentId }, newKey())).rejects.toThrow(Forbidden);
    const both = [1, 2].map(() => unpackParcel(parcel.coordinator, { shipmentId }, newKey()));
    expect((await outcomes(both)).worked).toBe(1);
    expect(await shelfOf(parcel.hub.id, parcel.item.id)).toBe(6);
  });
});

describe("sending a bag, and taking that back", () => {
  test("counts its pieces as sent, and no longer", async () => {
    const { shipmentId, coordinator, line, claim } = await make.packed({ quantity: 6 });
    await sendParcel(coordinator, { shipmentId, how: "By bicycle" }, newKey());
    expect(await lineOf(line.id)).toMatchObject({ sent: 6, claimed: 6 });
    expect(await prisma.shipment.findUniqueOrThrow({ where: { id: shipmentId } })).toMatchObject({ how: "By bicycle" });
    await unsendParcel(coordinator, { shipmentId }, newKey());
    expect(await claimOf(claim.id)).toMatchObject({ sent: 0, packed: 6 });
    expect(await historyOf("shipment", shipmentId)).toEqual(["parcel.packed", "parcel.sent", "parcel.unsent"]);
  });

  test("is not taken back once somebody has said what came, nor sent twice", async () => {
    const { shipmentId, shipmentLineId, coordinator, manager } = await make.sent();
    await expect(sendParcel(coordinator, { shipmentId, how: "" }, newKey())).rejects.toThrow(Refused);
    const lines = [{ shipmentLineId, good: 6, damaged: 0, wrong: 0 }];
    await receiveParcel(manager, { shipmentId, lines, remark: "" }, newKey());
    await expect(unsendParcel(coordinator, { shipmentId }, newKey())).rejects.toThrow("cannot be taken back");
  });

  test("is not taken back once the ward has said thank you", async () => {
    const { shipmentId, coordinator, manager, line } = await make.sent({ quantity: 6 });
    await writeThanks(manager, { shipmentId, words: "Thank you.", shown: false }, newKey());
    await expect(unsendParcel(coordinator, { shipmentId }, newKey())).rejects.toThrow("has thanked");
    expect(await lineOf(line.id)).toMatchObject({ sent: 6 });
  });

  test("is for those who pack; of two at once one does", async () => {
    const { shipmentId, hub, coordinator, line } = await make.packed({ quantity: 6 });
    const send = (actor: Actor) => sendParcel(actor, { shipmentId, how: "" }, newKey());
    await expect(send(await make.volunteer(hub))).rejects.toThrow(Forbidden);
    await expect(send((await make.hub()).coordinator)).rejects.toThrow(NotFound);
    expect((await outcomes([send(coordinator), send(coordinator)])).worked).toBe(1);
    expect(await lineOf(line.id)).toMatchObject({ sent: 6 });
    const back = () => unsendParcel(coordinator, { shipmentId }, newKey());
    expect((await outcomes([back(), back()])).worked).toBe(1);
    await expect(unsendParcel((await make.hub()).coordinator, { shipmentId }, newKey())).rejects.toThrow(NotFound);
  });
});

describe("a hub's bags", () => {
  test("show the address only from packing until somebody says what came, to those who pack", async () => {
    const { shipmentId, shipmentLineId, hub, coordinator, manager } = await make.sent();
    const { parcels } = await listParcels(coordinator, hub);
    const ref = parcels[0]?.ref ?? "";
    expect((await findParcel(coordinator, hub, ref)).address).toMatchObject({
      place: "Main reception",
      hours: "8 to 6",
    });
    await expect(findParcel(await make.volunteer(hub), hub, ref)).rejects.toThrow(NotFound);
    await expect(findParcel((await make.hub()).coordinator, hub, ref)).rejects.toThrow(NotFound);
    const lines = [{ shipmentLineId, good: 5, damaged: 1, wrong: 0 }];
    await receiveParcel(manager, { shipmentId, lines, remark: "" }, newKey());
    const came = await findParcel(coordinator, hub, ref);
    expect(came).toMatchObject({ address: null, lines: [{ good: 5, damaged: 1, missing: 0 }] });
  });

  test("show the address to members who may pack only where a coordinator lets people in", async () => {
    const { hub, coordinator } = await make.sent();
    const volunteer = await make.volunteer(hub);
    const ref = (await listParcels(coordinator, hub)).parcels[0]?.ref ?? "";
    const seen = async (joining: "open" | "approved") =>
      (await findParcel(volunteer, { ...hub, claimers: "members", joining }, ref)).address;
    expect(await seen("open")).toBeNull();
    expect(await seen("approved")).toMatchObject({ place: "Main reception" });
  });

  test("carry a link that says what came of that bag, for 90 days, and that nobody can forge", async () => {
    const token = await signLink({ do: "arrived", shipmentId: 7 });
    expect(await readLink(token)).toEqual({ do: "arrived", shipmentId: 7 });
    expect(await readLink(`${token.slice(0, -3)}abc`)).toBeNull();
    expect(await readLink("not a token")).toBeNull();
    setClock(inDays(linkLife + 2));
    expect(await readLink(token)).toBeNull();
    setClock();
  });
});
