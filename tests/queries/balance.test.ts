import { describe, expect, test } from "vitest";
import { counted, findBalance, findStops, listBalance } from "@/lib/balance/queries";
import { gapOf } from "@/lib/balance/rules";
import { prisma } from "@/lib/db";
import { NotFound } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { packParcel } from "@/lib/shipments/commands/pack";
import { sendParcel } from "@/lib/shipments/commands/send";
import { askToStop } from "@/lib/stops/commands";
import { Prisma } from "@/prisma/generated/client";
import { sql, useDatabase } from "@/tests/support/database";
import { inDays, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();

// Tops, M: 30 asked, 12 promised by A (who has 5, 2 of them in a bag that left) and 4 by B (who has 9 in teal).
// Hats: 10 asked; C, who promised none, has 25; a closed hub's 40 do not count.
test("need, promises and stock are those of a table worked out by hand", async () => {
  const [top, teal] = [await make.item(), await make.item({ colour: "teal" })];
  const hat = await make.item({ garment: "scrub-hat", size: "one-size" });
  const { line } = await make.line({ item: top, asked: 30 });
  await make.line({ item: hat, asked: 10 });
  const [a, b, c, closed] = [await make.hub(), await make.hub(), await make.hub(), await make.hub()];
  const claim = await make.claim(a.coordinator, a.hub.id, line.id, 12);
  await make.claim(b.coordinator, b.hub.id, line.id, 4);
  await make.log(a.coordinator, a.hub.id, top.id, 5);
  await make.log(b.coordinator, b.hub.id, teal.id, 9);
  await make.log(c.coordinator, c.hub.id, hat.id, 25);
  await make.log(closed.coordinator, closed.hub.id, hat.id, 40);
  await place((tx) => tx.hub.update({ where: { id: closed.hub.id }, data: { closed: true } }));
  const parts = [{ claimId: claim.id, itemId: top.id, quantity: 2 }];
  const { shipmentId } = await packParcel(a.coordinator, { hubId: a.hub.id, parts }, newKey());
  await sendParcel(a.coordinator, { shipmentId, how: "" }, newKey());

  const rows = await findBalance();
  const said = rows.map(({ garment, size, need, promised, stock, free }) => [
    garment.many,
    size.name,
    need,
    promised,
    stock,
    free,
  ]);
  expect(said).toEqual([
    // A's 3 are all promised; of B's 9, 4 are.
    ["scrub tops", "M", 14, 14, 12, 5],
    ["scrub hats", "One size", 10, 0, 25, 25],
  ]);
  expect(rows.map(gapOf)).toEqual([9, -15]);
});

describe("who reads it", () => {
  test("every coordinator, of a new hub too, and stewards; nobody else", async () => {
    const { hub, coordinator } = await make.hub({ checked: false });
    for (const actor of [coordinator, await make.steward()]) expect(await listBalance(actor)).toHaveLength(2);
    const others = [await make.volunteer(hub), (await make.ward()).manager, await make.person()];
    for (const actor of others) await expect(listBalance(actor)).rejects.toThrow(NotFound);
  });
});

test("with nothing to stop, nothing is said; otherwise what is short, without what is stopped", async () => {
  const { garmentTypeId } = await make.item();
  expect(await findStops()).toEqual({ stops: [], instead: [] });
  const hat = await make.item({ garment: "scrub-hat", size: "one-size" });
  await askToStop(
    await make.steward(),
    { garmentTypeId: hat.garmentTypeId, sizeId: null, until: inDays(5), reason: "There are 25 too many" },
    newKey(),
  );
  const { stops, instead } = await findStops();
  expect(stops).toMatchObject([{ reason: "There are 25 too many", garmentType: { many: "scrub hats" } }]);
  expect(instead.map((row) => [row.garmentTypeId, gapOf(row)])).toEqual([[garmentTypeId, 9]]);
  expect((await findStops([hat.garmentTypeId])).instead).toEqual([]);
});

test("ten times the history reads no more of the database", async () => {
  await tellHistory(1, 2_000);
  const once = await pagesRead();
  await tellHistory(2_001, 20_000);
  const often = await pagesRead();
  expect(await prisma.line.count()).toBeGreaterThan(20_000);
  expect(often / once).toBeLessThan(1.5);
});

/** So many requests that were asked, promised, sent and received. */
async function tellHistory(from: number, to: number) {
  const behind = (table: string, statement: string) =>
    sql(`ALTER TABLE "${table}" DISABLE TRIGGER USER; ${statement}; ALTER TABLE "${table}" ENABLE TRIGGER USER`);
  await behind(
    "Request",
    `INSERT INTO "Request" (ref, "wardId", "placeId", "askedById", state, urgency, "neededBy", "createdAt", "askOn")
     SELECT 'OLD-' || n, "wardId", "placeId", "askedById", 'open', urgency, "neededBy", "createdAt", "askOn"
     FROM generate_series(${from}, ${to}) n, (SELECT * FROM "Request" ORDER BY id LIMIT 1) r`,
  );
  await behind(
    "Line",
    `INSERT INTO "Line" ("requestId", "garmentTypeId", "sizeId", open, asked, claimed, sent, received, urgency, "neededBy")
     SELECT r.id, l."garmentTypeId", l."sizeId", true, 5, 5, 5, 5, l.urgency, l."neededBy"
     FROM "Request" r, (SELECT * FROM "Line" ORDER BY id LIMIT 1) l
     WHERE r.ref LIKE 'OLD-%' AND NOT EXISTS (SELECT FROM "Line" o WHERE o."requestId" = r.id)`,
  );
  await behind(
    "Claim",
    `INSERT INTO "Claim" ("lineId", "hubId", "promisedFor", promised, packed, sent, received, "createdAt")
     SELECT l.id, (SELECT min(id) FROM "Hub"), l."neededBy", 5, 5, 5, 5, now() FROM "Line" l
     WHERE l.received = 5 AND NOT EXISTS (SELECT FROM "Claim" c WHERE c."lineId" = l.id)`,
  );
  for (const table of ["Request", "Line", "Claim", "Stock", "Item", "Hub"]) await sql(`VACUUM ANALYZE "${table}"`);
}

type Plan = { "Shared Hit Blocks": number; "Shared Read Blocks": number };
async function pagesRead() {
  const explained = await prisma.$queryRaw<{ "QUERY PLAN": { Plan: Plan }[] }[]>(
    Prisma.sql`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${counted}`,
  );
  const plan = explained[0]?.["QUERY PLAN"][0]?.Plan;
  return (plan?.["Shared Hit Blocks"] ?? 0) + (plan?.["Shared Read Blocks"] ?? 0);
}
