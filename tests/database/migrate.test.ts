import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { migrate } from "@/prisma/server/migrate";
import { emptyDatabase } from "@/tests/support/database";
import { asOwner } from "@/tests/support/databases";

let url = "";
let folder = "";
beforeEach(async () => {
  url = await emptyDatabase();
  folder = mkdtempSync(path.join(tmpdir(), "bobbin-migrations-"));
  return () => rmSync(folder, { recursive: true });
});

const write = (name: string, sql: string) => {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
};
const ask = (sql: string) => asOwner(url, sql);

describe("migrating", () => {
  test("a trigger's body and a text may hold semicolons", async () => {
    write("1_trigger", TRIGGER);

    expect(await migrate(url, folder)).toEqual(["1_trigger"]);

    await ask("INSERT INTO stitch (words) VALUES ('x')");
    expect(await ask("SELECT words FROM stitch")).toEqual([{ words: "x;y" }]);
  });

  test("a file that fails leaves nothing, and is tried again whole", async () => {
    write("1_good", "CREATE TABLE good (id int)");
    write("2_bad", "CREATE TABLE half (id int);\nINSERT INTO half VALUES (1);\nSELECT nonsense");

    await expect(migrate(url, folder)).rejects.toThrow(
      /Migration 2_bad failed and nothing of it was kept: .*nonsense.*, line 3/,
    );

    expect(await ask("SELECT to_regclass('good') AS good, to_regclass('half') AS half")).toEqual([
      { good: "good", half: null },
    ]);
    write("2_bad", "CREATE TABLE half (id int)");
    expect(await migrate(url, folder)).toEqual(["2_bad"]);
  });

  test("what was applied is written down as Prisma does, and not applied again", async () => {
    write("1_first", "CREATE TABLE first (id int)");
    await migrate(url, folder);

    expect(await migrate(url, folder)).toEqual([]);
    expect(
      await ask(
        `SELECT migration_name, checksum, applied_steps_count, finished_at IS NOT NULL AS done FROM "_prisma_migrations"`,
      ),
    ).toEqual([{ migration_name: "1_first", checksum: SHA256_OF_FIRST, applied_steps_count: 1, done: true }]);
  });

  test("a file that was changed after it was applied is refused", async () => {
    write("1_first", "CREATE TABLE first (id int)");
    await migrate(url, folder);
    write("1_first", "CREATE TABLE first (id bigint)");
    await expect(migrate(url, folder)).rejects.toThrow("Migration 1_first was changed after it was applied.");
  });

  test("a file that is gone is refused", async () => {
    write("1_first", "CREATE TABLE first (id int)");
    await migrate(url, folder);
    rmSync(path.join(folder, "1_first"), { recursive: true });
    await expect(migrate(url, folder)).rejects.toThrow("its file is missing");
  });

  test("a file that ends its own transaction is refused", async () => {
    write("1_commits", "CREATE TABLE a (id int); COMMIT; CREATE TABLE b (id int)");
    await expect(migrate(url, folder)).rejects.toThrow("it ends its own transaction");
  });

  test("two at once apply each file once", async () => {
    write("1_slow", "SELECT pg_sleep(0.2); CREATE TABLE slow (id int)");
    const applied = await Promise.all([migrate(url, folder), migrate(url, folder)]);
    expect(applied.flat()).toEqual(["1_slow"]);
  });
});

const SHA256_OF_FIRST = "3d737dd77e2b63ccec99767500a6688d02898a8140feaae4b156b4f37d24844f";
const TRIGGER = `
CREATE TABLE stitch (words text);
CREATE FUNCTION add_y() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.words := NEW.words || ';y';
  RETURN NEW;
END;
$$;
CREATE TRIGGER add_y BEFORE INSERT ON stitch FOR EACH ROW EXECUTE FUNCTION add_y();
`;
