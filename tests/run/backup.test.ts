import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { newKey } from "@/lib/keys";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { restore } from "@/prisma/server/backup/restore";
import { backup } from "@/prisma/server/backup/write";
import { emptyDatabase, sql, useDatabase } from "@/tests/support/database";
import { asOwner, withDatabase } from "@/tests/support/databases";
import { makeOffered } from "@/tests/support/gifts";
import { make } from "@/tests/support/make";
import { keptTables, sumsOf } from "@/tests/support/sums";

useDatabase();

const folder = mkdtempSync(path.join(tmpdir(), "bobbin-backup-"));
const file = path.join(folder, "backup");
const source = withDatabase(inject("owner"), new URL(process.env.DATABASE_URL ?? "").pathname.slice(1));
const odd = "Tabs\tand\nlines, a back\\slash, \\N, \\. and “quotes”";

beforeAll(async () => {
  const { shipmentId, shipmentLineId, manager } = await make.sent({ quantity: 4 });
  const lines = [{ shipmentLineId, good: 3, damaged: 1, wrong: 0 }];
  await receiveParcel(manager, { shipmentId, lines, remark: odd }, newKey());
  await makeOffered();
  await sql(`INSERT INTO "Session" SELECT 'a token', min(id), now() FROM "Person"`);
  await backup(source, file);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a backup", () => {
  test("is a file that only its owner may read, and leaves nothing beside it", () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["backup"]);
  });

  test("does not write over another", async () => {
    await expect(backup(source, file)).rejects.toThrow(`There is a file ${file} already.`);
  });

  test("is made by the owner only, and is nothing otherwise", async () => {
    const other = path.join(folder, "as-app");
    await expect(backup(process.env.DATABASE_URL ?? "", other)).rejects.toThrow("Only the owner of the database");
    expect(readdirSync(folder)).toEqual(["backup"]);
  });

  test("of the same rows has the same sums", async () => {
    const other = path.join(folder, "other");
    await backup(source, other);
    expect(gunzipSync(readFileSync(other)).equals(gunzipSync(readFileSync(file)))).toBe(true);
    rmSync(other);
  });

  test("comes back whole by npm run restore, with those who were not yet told, and without anybody signed in", {
    timeout: 60_000,
  }, async () => {
    const url = await emptyDatabase();
    const restored = await run("restore", url, file);
    expect(restored).toMatchObject({ code: 0, said: expect.stringMatching(/^\d+ rows are back\.\n$/) });
    const tables = await keptTables(source);
    expect(tables.length).toBeGreaterThan(40);
    expect(await sumsOf(url, tables)).toEqual(await sumsOf(source, tables));
    expect(await asOwner(url, `SELECT count(*)::int AS sessions FROM "Session"`)).toEqual([{ sessions: 0 }]);
    expect(await untold(url)).toEqual(await untold(source));
    expect((await untold(url)).length).toBeGreaterThan(5);
    expect((await asOwner(url, SEQUENCES)).length).toBeGreaterThan(10);
    expect(await asOwner(url, SEQUENCES)).toEqual(await asOwner(source, SEQUENCES));
    // The laws hold again, and what the app may do is what it always may.
    await expect(asOwner(url, `DELETE FROM "Event"`)).rejects.toThrow("only inside an act");
    expect(await asOwner(url, "SELECT has_table_privilege('bobbin_app', '\"Event\"', 'DELETE') AS may")).toEqual([
      { may: false },
    ]);
  });

  test("is made by npm run backup, while others write", { timeout: 60_000 }, async () => {
    const other = path.join(folder, "while");
    const writing = Promise.all([1, 2, 3].map(() => make.sent()));
    expect(await run("backup", source, other)).toMatchObject({ code: 0 });
    await writing;
    const url = await emptyDatabase();
    expect((await run("restore", url, other)).said).toMatch(/^\d+ rows are back\.\n$/);
  });
});

describe("restoring refuses, and leaves nothing behind,", () => {
  const text = () => gunzipSync(readFileSync(file)).toString();
  const changed = (change: (text: string) => string) => gzipSync(change(text()));
  const aRow = /^\d+\t\d+\t\d+\t(made|counted)\t.*\n/m;

  test.each<[string, () => Buffer]>([
    ["a file that is cut off", () => readFileSync(file).subarray(0, -200)],
    ["a file that is cut off after a table", () => changed((all) => all.slice(0, all.lastIndexOf('{"end"')))],
    ["a damaged byte", () => flip(readFileSync(file))],
    ["a row that is missing", () => changed((all) => all.replace(aRow, ""))],
    ["a row that is missing from the rows and from their count", () => changed(withoutARow(aRow))],
    ["a row that was changed", () => changed((all) => all.replace(/\tmade\t(\d+)/, "\tmade\t1$1"))],
    ["a head that was changed", () => changed((all) => all.replace('"untold":[', '"untold":[1,'))],
    ["something after its end", () => changed((all) => `${all}{}\n`)],
    ["an empty file", () => Buffer.of()],
    ["another file", () => Buffer.from("Dear diary,\n")],
  ])("%s", async (_, content) => {
    const damaged = path.join(folder, "damaged");
    writeFileSync(damaged, content());
    const url = await emptyDatabase();
    await expect(restore(url, damaged)).rejects.toThrow("is not a whole backup");
    expect(await asOwner(url, "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace")).toEqual([]);
    rmSync(damaged);
  });

  test("a database that is not empty", async () => {
    await expect(restore(source, file)).rejects.toThrow("There is something in this database already.");
  });

  test("a backup of a newer Bobbin", async () => {
    const newer = path.join(folder, "newer");
    writeFileSync(
      newer,
      changed((all) => all.replace('"migrations":[', '"migrations":[{"name":"99_later","checksum":"a"},')),
    );
    const url = await emptyDatabase();
    await expect(restore(url, newer)).rejects.toThrow("a migration 99_later that is not here");
  });

  test("a file that is not there", async () => {
    const url = await emptyDatabase();
    await expect(restore(url, path.join(folder, "none"))).rejects.toThrow("There is no file");
    expect(existsSync(path.join(folder, "none"))).toBe(false);
  });
});

const withoutARow = (row: RegExp) => (all: string) =>
  all.replace(row, "").replace(/(\{"table":"Entry","rows":)(\d+)/, (_, before, rows) => `${before}${rows - 1}`);

function flip(bytes: Buffer) {
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 0x55;
  return bytes;
}

const SEQUENCES =
  "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public' AND last_value > 0 ORDER BY 1";
const untold = (url: string) =>
  asOwner(url, "SELECT data FROM pgboss.job WHERE name = 'notices' AND state = 'created' ORDER BY data ->> 'eventId'");

function run(program: string, url: string, given: string): Promise<{ code: number; said: string }> {
  const env = { ...process.env, DATABASE_URL: url };
  return new Promise((done) =>
    execFile(process.execPath, ["--import", "tsx", `lib/run/${program}.ts`, given], { env }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    ),
  );
}
