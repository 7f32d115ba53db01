import type pg from "pg";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { newKey } from "@/lib/keys";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { breaches, columnOf, ledgers } from "@/tests/database/laws";
import { sql, useDatabase } from "@/tests/support/database";
import { asOwner, withDatabase } from "@/tests/support/databases";
import { makeOffered } from "@/tests/support/gifts";
import { make } from "@/tests/support/make";

useDatabase();

/** What is written outside acts: sessions, sign-ins, drafts, keys, counts, letters, reference data, and the migrations themselves. */
const outsideActs = ["Act", "Draft", "LimitUse", "Outcode", "Outgoing", "Session", "SignIn", "_prisma_migrations"];

// A bag that is packed, one on its way and one received; a shelf with something left on it; a promise with none packed.
// Pieces on their way to another hub, others that arrived there, and some that are offered.
beforeAll(async () => {
  const { hub, coordinator, item } = await make.packed({ quantity: 6 });
  await make.log(coordinator, hub.id, item.id, 20);
  const { line } = await make.line({ asked: 10 });
  await make.claim(coordinator, hub.id, line.id, 4);
  await make.sent({ quantity: 5 });
  const { shipmentId, shipmentLineId, manager } = await make.sent({ quantity: 4 });
  const lines = [{ shipmentLineId, good: 4, damaged: 0, wrong: 0 }];
  await receiveParcel(manager, { shipmentId, lines, remark: "" }, newKey());
  await makeOffered();
});

describe("a law", () => {
  test.each(breaches)("%s refuses %s", async (law, statement) => {
    expect(await refusalOf(statement)).toBe(law);
  });

  test("is tried here, whatever law there is", async () => {
    const laws = await words(`
      SELECT relname || '.' || conname AS word FROM pg_constraint c JOIN pg_class t ON t.oid = conrelid
      WHERE contype = 'c' AND c.connamespace = 'public'::regnamespace
      UNION SELECT relname || '.' || tgname FROM pg_trigger JOIN pg_class t ON t.oid = tgrelid
      WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace
        AND tgname NOT IN ('inside_act', 'never_emptied', 'add_up', 'needs_hubs')`);
    expect([...new Set(breaches.map(([law]) => law))].sort()).toEqual(laws.sort());
  });

  test("refuses nothing that was not touched", async () => {
    expect(await refusalOf("SELECT 1")).toBe("nothing");
  });
});

describe("a generated column", () => {
  test.each([
    ["Line", "unclaimed", "asked - claimed"],
    ["Claim", "quantity", "promised - released - failed"],
  ])("%s.%s is worked out by the database, and cannot be written", async (table, column, from) => {
    expect(await sql(`SELECT FROM "${table}" WHERE "${column}" IS DISTINCT FROM ${from}`)).toEqual([]);
    await expect(sql(`UPDATE "${table}" SET "${column}" = 1`)).rejects.toThrow("can only be updated to DEFAULT");
  });
});

describe("a table", () => {
  test("that is written outside acts is on the list of those", async () => {
    const without = await words(`
      SELECT relname AS word FROM pg_class t WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
        AND (SELECT count(*) FROM pg_trigger WHERE tgrelid = t.oid AND tgname IN ('inside_act', 'never_emptied')) < 2`);
    expect(without.sort()).toEqual(outsideActs);
  });

  test("of the domain is written only inside an act, and never emptied", async () => {
    const tables = await words(`
      SELECT relname AS word FROM pg_trigger JOIN pg_class t ON t.oid = tgrelid WHERE tgname = 'inside_act'`);
    expect(tables.length).toBeGreaterThan(25);
    for (const table of tables) {
      expect(await refusalOf(`DELETE FROM "${table}"`, "")).toBe(`${table}.inside_act`);
      expect(await refusalOf(`TRUNCATE "${table}" CASCADE`)).toBe(`${table}.never_emptied`);
    }
  });

  test.each(ledgers)("%s is only added to by the app's role", async (table) => {
    const asApp = (statement: string) => asOwner(withDatabase(inject("app"), name), statement);
    expect(await asApp(`SELECT count(*) > 0 AS some FROM "${table}"`)).toEqual([{ some: true }]);
    for (const statement of [`UPDATE "${table}" SET ${columnOf(table)} = 0`, `DELETE FROM "${table}"`])
      await expect(asApp(statement)).rejects.toThrow(`permission denied for table ${table}`);
    await expect(asApp(`TRUNCATE "${table}" CASCADE`)).rejects.toThrow("permission denied for table");
  });
});

/** Runs a statement as the database's owner, inside an act and up to its commit, and says which law refused it. */
async function refusalOf(statement: string, act = "test"): Promise<string> {
  const whole = `BEGIN; SELECT set_config('bobbin.act', '${act}', true); ${statement}; SET CONSTRAINTS ALL IMMEDIATE; ROLLBACK`;
  return sql(whole).then(
    () => "nothing",
    ({ table, constraint, message }: pg.DatabaseError) => (constraint ? `${table}.${constraint}` : message),
  );
}

const name = new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);
const words = async (query: string) => (await sql<{ word: string }>(query)).map(({ word }) => word);
