import { expect, test } from "vitest";
import { inSnapshot } from "@/lib/db";
import { listDifferences } from "@/lib/reconcile/differences";
import { sql, useDatabase } from "@/tests/support/database";
import { make } from "@/tests/support/make";

useDatabase();

const behindTheLaws = (statement: string) => sql(`SET session_replication_role = replica; ${statement}`);

test("what others write meanwhile is not seen, so a live system gives no false alarm", async () => {
  const { hub, coordinator, item } = await make.packed();
  await inSnapshot(async (db) => {
    const before = await db.entry.count();
    await make.log(coordinator, hub.id, item.id, 3);
    expect(await db.entry.count()).toBe(before);
  });
});

test("nothing differs, and what is changed or taken away behind the laws does", async () => {
  const { shipmentLineId, claim, line, hub, item } = await make.packed({ quantity: 6 });
  expect(await listDifferences()).toEqual([]);

  await behindTheLaws(`UPDATE "Line" SET urgency = 'urgent' WHERE id = ${line.id}`);
  await behindTheLaws(`DELETE FROM "ShipmentLine" WHERE id = ${shipmentLineId}`);
  await behindTheLaws(`DELETE FROM "Stock" WHERE "hubId" = ${hub.id}`);

  const told = (await listDifferences()).join("\n");
  expect(told).toContain(`a line's open/urgency/needed by, from its request: ${line.id} says t/urgent/`);
  expect(told).toContain(
    `a claim's packed/sent/received/failed, from its parcels: ${claim.id} says 6/0/0/0, should say 0`,
  );
  expect(told).toContain(`parcel line ${shipmentLineId} is gone, the events say that it was made`);
  expect(told).toContain(`the shelf of hub/item ${hub.id}/${item.id} says nothing, the events say 0`);
});
