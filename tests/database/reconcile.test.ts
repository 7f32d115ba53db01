import { expect, test } from "vitest";
import { inSnapshot } from "@/lib/db";
import { listDifferences } from "@/lib/reconcile/differences";
import { sql, useDatabase } from "@/tests/support/database";
import { make } from "@/tests/support/make";

useDatabase();

const behindTheLaws = (table: string, statement: string) =>
  sql(`ALTER TABLE "${table}" DISABLE TRIGGER USER; ${statement}; ALTER TABLE "${table}" ENABLE TRIGGER USER`);

test("what others write meanwhile is not seen, so a live system gives no false alarm", async () => {
  const { hub, coordinator, item } = await make.packed();
  await inSnapshot(async (db) => {
    const before = await db.entry.count();
    await make.log(coordinator, hub.id, item.id, 3);
    expect(await db.entry.count()).toBe(before);
  });
});

test("nothing differs, and what is changed or taken away behind the laws does", async () => {
  const { claim, line, hub, item } = await make.packed({ quantity: 6 });
  const { line: alone } = await make.line();
  expect(await listDifferences()).toEqual([]);

  await behindTheLaws("Line", `UPDATE "Line" SET urgency = 'urgent' WHERE id = ${line.id}`);
  await behindTheLaws("Line", `DELETE FROM "Line" WHERE id = ${alone.id}`);
  await behindTheLaws("Claim", `UPDATE "Claim" SET sent = 1 WHERE id = ${claim.id}`);
  await behindTheLaws("Stock", `DELETE FROM "Stock" WHERE "hubId" = ${hub.id}`);

  const told = (await listDifferences()).join("\n");
  expect(told).toContain(`a line's open/urgency/needed by, from its request: ${line.id} says t/urgent/`);
  expect(told).toContain(`line ${alone.id} is gone, the events say that it was made`);
  expect(told).toContain(`packed/sent/received/failed, from its parcels: ${claim.id} says 6/1/0/0, should say 6/0/0/0`);
  expect(told).toContain(`the shelf of hub/item ${hub.id}/${item.id} says nothing, the events say 0`);
});
