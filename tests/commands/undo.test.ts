import { describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { Forbidden, NotFound } from "@/lib/errors";
import { undoLog } from "@/lib/garments/commands/log";
import { listHubEntries, listOwnEntries } from "@/lib/garments/queries/entries";
import { newKey } from "@/lib/keys";
import { listDifferences } from "@/lib/reconcile/differences";
import { packParcel } from "@/lib/shipments/commands/pack";
import { unpackParcel } from "@/lib/shipments/commands/unpack";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { make } from "@/tests/support/make";

useDatabase();

const onHand = async (hubId: number, itemId: number) =>
  (await prisma.stock.findUnique({ where: { hubId_itemId: { hubId, itemId } } }))?.onHand ?? 0;
describe("taking back what was logged by mistake", () => {
  test("takes it off the shelf, and is an entry of its own", async () => {
    const { hub } = await make.hub();
    const volunteer = await make.volunteer(hub);
    const item = await make.item();
    const { entryId } = await make.log(volunteer, hub.id, item.id, 5);

    await undoLog(volunteer, { entryId, quantity: 2 }, newKey());

    expect(await onHand(hub.id, item.id)).toBe(3);
    expect(await listOwnEntries(volunteer, hub.id)).toMatchObject([{ entryId, quantity: 3, left: 3, gone: null }]);
    expect(await historyOf("hub", hub.id)).toEqual(["garments.logged", "garments.undone"]);
  });

  test("only what has not left: of 10 of which 8 are in a bag, 2", async () => {
    const { line } = await make.line();
    const { hub, coordinator } = await make.hub();
    const item = await make.item();
    const claim = await make.claim(coordinator, hub.id, line.id, 8);
    const { entryId } = await make.log(coordinator, hub.id, item.id, 10);
    const parts = [{ claimId: claim.id, itemId: item.id, quantity: 8 }];
    await packParcel(coordinator, { hubId: hub.id, parts }, newKey());

    const tooMany = undoLog(coordinator, { entryId, quantity: 3 }, newKey());
    await expect(tooMany).rejects.toThrow("8 of these 10 are no longer on the shelf. You can take back 2.");
    expect(await listOwnEntries(coordinator, hub.id)).toMatchObject([{ entryId, left: 2, gone: "packed" }]);
    await undoLog(coordinator, { entryId, quantity: 2 }, newKey());
    expect(await onHand(hub.id, item.id)).toBe(0);
  });

  test("what was packed and unpacked again is still its maker's to take back, as often as that happens", async () => {
    const { shipmentId, hub, coordinator, claim, item } = await make.packed({ quantity: 10 });
    await unpackParcel(coordinator, { shipmentId }, newKey());
    const [entry] = await listOwnEntries(coordinator, hub.id);
    expect(entry).toMatchObject({ quantity: 10, left: 10, gone: null });
    const undo = (quantity: number) => undoLog(coordinator, { entryId: entry?.entryId ?? 0, quantity }, newKey());
    await undo(4);
    expect(await listOwnEntries(coordinator, hub.id)).toMatchObject([{ quantity: 6, left: 6, gone: null }]);

    const pack = (quantity: number) =>
      packParcel(coordinator, { hubId: hub.id, parts: [{ claimId: claim.id, itemId: item.id, quantity }] }, newKey());
    await unpackParcel(coordinator, await pack(2), newKey());
    await pack(1);
    expect(await listOwnEntries(coordinator, hub.id)).toMatchObject([{ quantity: 6, left: 5, gone: "packed" }]);
    await expect(undo(6)).rejects.toThrow("5 of these 10 are no longer on the shelf. You can take back 5.");
    await undo(5);
    expect(await onHand(hub.id, item.id)).toBe(0);
    expect(await listDifferences()).toEqual([]);
  });

  test("somebody else's entry may not be taken back, except by a coordinator; another hub's cannot be found", async () => {
    const { hub, coordinator } = await make.hub();
    const item = await make.item();
    const { entryId } = await make.log(await make.volunteer(hub), hub.id, item.id, 2);
    const before = await countEvents();
    const undo = (actor: typeof coordinator) => undoLog(actor, { entryId, quantity: 1 }, newKey());
    await expect(undo(await make.volunteer(hub))).rejects.toThrow(Forbidden);
    await expect(undo((await make.hub()).coordinator)).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(before);
    await undo(coordinator);
    expect(await listHubEntries(coordinator, hub.id)).toMatchObject([{ quantity: 1, left: 1 }]);
  });

  test("of two who take back the same pieces at once, one does and the other is told", async () => {
    const { hub, coordinator } = await make.hub();
    const item = await make.item();
    const { entryId } = await make.log(coordinator, hub.id, item.id, 4);
    const both = [1, 2].map(() => undoLog(coordinator, { entryId, quantity: 4 }, newKey()));
    const { worked, told } = await outcomes(both);
    expect([worked, told]).toEqual([1, [expect.stringContaining("nothing left to take back")]]);
    expect(await onHand(hub.id, item.id)).toBe(0);
  });
});
