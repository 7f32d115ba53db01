import { beforeAll, expect, inject, test } from "vitest";
import { visitor } from "@/lib/actor";
import { findStops } from "@/lib/balance/queries";
import { listHistory } from "@/lib/events/queries";
import { listCatalogue } from "@/lib/garments/queries";
import { findPublicHub, listPublicHubs } from "@/lib/hubs/queries/public";
import { listMostNeeded } from "@/lib/impact/queries/front";
import { findTotals } from "@/lib/impact/queries/totals";
import { listWeeks } from "@/lib/impact/queries/weeks";
import { newKey } from "@/lib/keys";
import { publicDb } from "@/lib/public";
import { everything } from "@/lib/requests/needs-filter";
import { listNeeds } from "@/lib/requests/queries/board";
import { findPublicRequest } from "@/lib/requests/queries/public";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { writeThanks } from "@/lib/thanks/commands";
import { findShownThanks } from "@/lib/thanks/queries/shown";
import { rights } from "@/prisma/server/rights";
import { grantRoles } from "@/prisma/server/roles";
import { tryEverything } from "@/tests/prove/roles/attempt";
import { sql, useDatabase } from "@/tests/support/database";
import { asOwner, withDatabase } from "@/tests/support/databases";
import { make } from "@/tests/support/make";

useDatabase();

const name = new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);
const urls = {
  owner: withDatabase(inject("owner"), name),
  app: withDatabase(inject("app"), name),
  reader: withDatabase(inject("reader"), name),
};
const quiet = () => {};

// What a database as a whole allows is not cloned with it.
beforeAll(() => grantRoles(urls.owner));

test("every table has its rights decided, and no other is decided about", async () => {
  const tables = await sql<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm') AND relnamespace = 'public'::regnamespace`,
  );
  expect(tables.map((table) => table.name).sort()).toEqual(Object.keys(rights).sort());
});

test("each role may do what was decided, and nothing else", { timeout: 60_000 }, async () => {
  const { tried, forbidden, wrong } = await tryEverything(urls, quiet);
  expect(wrong).toEqual([]);
  expect([tried > 1_000, forbidden > 500]).toEqual([true, true]);
});

test("a right too many is noticed, and taken away by the next migrate", { timeout: 60_000 }, async () => {
  await sql(`GRANT SELECT ("tokenHash") ON "Session" TO bobbin_reader; GRANT DELETE ON "Entry" TO bobbin_app`);
  expect((await tryEverything(urls, quiet)).wrong).toEqual([
    `app may (55000): DELETE FROM public."Entry" WHERE false`,
    `reader may (done): SELECT "tokenHash" FROM public."Session" LIMIT 1`,
  ]);
  await grantRoles(urls.owner);
  expect((await tryEverything(urls, quiet)).wrong).toEqual([]);
});

test("a new table is nobody's until somebody decides", async () => {
  await sql("CREATE TABLE diary (words text)");
  await grantRoles(urls.owner);
  for (const url of [urls.app, urls.reader])
    await expect(asOwner(url, "SELECT words FROM diary")).rejects.toThrow("permission denied for table diary");
  await sql("DROP TABLE diary");
});

test("the public's rights are enough for the public pages", async () => {
  const { shipmentId, shipmentLineId, manager, hub, requestId } = await make.sent({ quantity: 4 });
  await receiveParcel(
    manager,
    { shipmentId, lines: [{ shipmentLineId, good: 4, damaged: 0, wrong: 0 }], remark: "" },
    newKey(),
  );
  await writeThanks(manager, { shipmentId, words: "Warm words", shown: true }, newKey());
  const [{ ref, slug } = { ref: "", slug: "" }] = await sql<{ ref: string; slug: string }>(
    `SELECT r.ref, h.slug FROM "Request" r, "Hub" h WHERE r.id = $1 AND h.id = $2`,
    [requestId, hub.id],
  );

  expect((await findTotals(publicDb)).counts.received).toBe(4);
  expect((await listWeeks(publicDb)).length).toBeGreaterThan(0);
  expect(await listMostNeeded(publicDb)).toBeDefined();
  expect((await findShownThanks(publicDb))?.words).toBe("Warm words");
  expect((await listNeeds({ ...everything, near: "LS7", within: 5 }, 1, publicDb)).page).toBe(1);
  expect((await listCatalogue(publicDb)).sizes.length).toBeGreaterThan(0);
  expect((await findStops(null, publicDb)).stops).toEqual([]);
  expect((await listPublicHubs("LS7", 1, publicDb)).total).toBeGreaterThan(0);
  expect((await findPublicHub(slug, publicDb)).totals.sent).toBe(4);
  expect((await findPublicRequest(ref, publicDb)).lines).toHaveLength(1);
  const { happenings } = await listHistory(visitor, { kind: "request", id: requestId }, 1, publicDb);
  expect(happenings.map((each) => each.name)).toContain("parcel.received");
});

test("words that may not be shown to everybody are no row for the public", async () => {
  await sql(`SELECT set_config('bobbin.act', 'test', false); UPDATE "Thanks" SET shown = false`);
  expect(await asOwner(urls.reader, `SELECT words FROM "Thanks"`)).toEqual([]);
  expect(await asOwner(urls.app, `SELECT words FROM "Thanks"`)).toEqual([{ words: "Warm words" }]);
});
