import pg from "pg";
import { afterEach, beforeEach, describe, expect, inject, onTestFinished, test } from "vitest";
import { setClock } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { strike } from "@/lib/jobs/drain";
import { rounds } from "@/lib/jobs/rounds/rounds";
import { listDifferences } from "@/lib/reconcile/differences";
import { sql, useDatabase } from "@/tests/support/database";
import { withDatabase } from "@/tests/support/databases";

useDatabase();

// Long before the catalogue that every database begins with.
let day = Date.parse("2030-03-01T12:00:00Z");
const hours = (n: number) => day + n * 3_600_000;
const at = (hour: number) => setClock(new Date(hours(hour)));

beforeEach(async () => {
  day += 30 * 86_400_000;
  at(0);
  await strike(["seals"]);
});
afterEach(() => setClock());

describe("sealing", () => {
  test("a day that is over is sealed once, and one that is not is left alone", async () => {
    await happen(0, 1, 2);
    at(11.5);
    expect(await newSeals()).toEqual([]);
    at(13.5);
    await happen(13);
    expect(await newSeals()).toEqual([{ events: 3 }]);
    expect(await newSeals()).toEqual([]);
    expect(await listDifferences()).toEqual([]);
  });

  test("days on which nobody sealed are made up for, each with its own", async () => {
    await happen(0, 24, 25, 72);
    at(100);
    expect(await newSeals()).toEqual([{ events: 1 }, { events: 2 }, { events: 1 }]);
    expect(await listDifferences()).toEqual([]);
  });

  test("two workers at once seal each day once", async () => {
    await happen(0, 24, 48);
    at(100);
    const before = await prisma.eventSeal.count();
    await Promise.all([rounds.seals.come({}), rounds.seals.come({}), rounds.seals.come({})]);
    expect(await prisma.eventSeal.count()).toBe(before + 3);
    expect(await listDifferences()).toEqual([]);
  });

  test("what is still being written when a day is sealed is waited for", async () => {
    const slow = await begin();
    await slow.query(event(0));
    await happen(1);
    at(24);
    const sealing = newSeals();
    await slow.query("COMMIT");
    expect(await sealing).toEqual([{ events: 2 }]);
  });

  test("what is recorded after its day was sealed is in the seal of a later day", async () => {
    await happen(0);
    at(24);
    expect(await newSeals()).toEqual([{ events: 1 }]);
    await happen(1);
    at(49);
    expect(await newSeals()).toEqual([{ events: 1 }]);
    expect(await listDifferences()).toEqual([]);
  });
});

describe("an owner who changes history", () => {
  test.each([
    ["changes what happened", `UPDATE "Event" SET facts = '{"hubId": 2}' WHERE id = $id`],
    ["changes when", `UPDATE "Event" SET at = at + interval '1 millisecond' WHERE id = $id`],
    ["changes who", `UPDATE "Event" SET actor = 'person:2' WHERE id = $id`],
    ["takes one out", `DELETE FROM "Event" WHERE id = $id`],
    [
      "puts one in",
      `INSERT INTO "Event" (id, name, actor, facts, at) VALUES ($id + 1, 'hub.checked', 'person:1', '{}', now())`,
    ],
    ["changes a seal", `UPDATE "EventSeal" SET events = events + 1 WHERE "lastId" = $last`],
    ["takes a seal out", `DELETE FROM "EventSeal" WHERE "lastId" = $last`],
  ])("and %s is found out", async (_, statement) => {
    await happen(0, 1);
    await sql(`SELECT nextval('"Event_id_seq"')`);
    await happen(2, 24);
    at(60);
    await newSeals();
    const [{ last, id } = { last: 0, id: 0 }] = await sql<{ last: number; id: number }>(
      `SELECT "lastId" AS last, "lastId" - 2 AS id FROM "EventSeal" ORDER BY day DESC LIMIT 1 OFFSET 1`,
    );
    await behindTheLaws(statement.replace("$last", String(last)).replace("$id", String(id)));
    expect((await listDifferences()).join()).toMatch(
      /^the events of .* or their seal, were changed: \d+ were sealed, \d+ are there/,
    );
    await sql(
      `ALTER TABLE "EventSeal" DISABLE TRIGGER USER; DELETE FROM "EventSeal"; ALTER TABLE "EventSeal" ENABLE TRIGGER USER`,
    );
  });

  test("and takes the last seal away is found out by the hash in the log", async () => {
    await happen(0);
    at(24);
    await newSeals();
    const { day: last, hash } = await prisma.eventSeal.findFirstOrThrow({ orderBy: { day: "desc" } });
    expect(await listDifferences([hash])).toEqual([]);
    await behindTheLaws(`DELETE FROM "EventSeal" WHERE day = '${last.toISOString()}'`);
    expect(await listDifferences()).toEqual([]);
    expect(await listDifferences([hash])).toEqual([
      `no seal says ${hash}: seals, and perhaps events, were changed since then`,
    ]);
  });
});

async function newSeals() {
  const newest = await prisma.eventSeal.findFirst({ orderBy: { day: "desc" } });
  await strike(["seals"]);
  return prisma.eventSeal.findMany({
    where: newest ? { day: { gt: newest.day } } : {},
    select: { events: true },
    orderBy: { day: "asc" },
  });
}

const event = (hour: number) => `
  SELECT set_config('bobbin.act', 'test', true);
  INSERT INTO "Event" (name, actor, facts, at)
  VALUES ('hub.checked', 'person:1', '{"hubId": 1}', '${new Date(hours(hour)).toISOString()}')`;

const happen = (...at: number[]) => sql(`BEGIN; ${at.map(event).join(";")}; COMMIT`);

const behindTheLaws = (statement: string) =>
  sql(
    ["DISABLE", "ENABLE"]
      .map((how) => `ALTER TABLE "Event" ${how} TRIGGER USER; ALTER TABLE "EventSeal" ${how} TRIGGER USER`)
      .join(`; ${statement};`),
  );

async function begin() {
  const name = new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);
  const client = new pg.Client({ connectionString: withDatabase(inject("owner"), name) });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query("BEGIN");
  return client;
}
