import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";

const copy = mkdtempSync(path.join(tmpdir(), "bobbin-planted-"));
for (const part of ["lib", "prisma", "tests", "vitest.config.ts", "tsconfig.json", "package.json", "prisma.config.ts"])
  cpSync(part, path.join(copy, part), { recursive: true });
symlinkSync(path.resolve("node_modules"), path.join(copy, "node_modules"));
afterAll(() => rmSync(copy, { recursive: true }));

// Two faults that no constraint of the database can see: only the events, told again, can.
const faults = [
  {
    what: "claiming what is no longer on the board",
    file: "lib/ledger/lines.ts",
    sound: "open: true, unclaimed",
    broken: "unclaimed",
    seen: "was claimed while not open",
  },
  {
    what: "undoing somebody else's pieces",
    file: "lib/ledger/stock.ts",
    sound: "originId ? await lotsOf(tx, shelf, originId) : await",
    broken: "await",
    seen: "somebody else's pieces were undone",
  },
];

describe("a planted fault is noticed", () => {
  test.each(faults)("$what", { timeout: 600_000 }, async ({ file, sound, broken, seen }) => {
    const target = path.join(copy, file);
    const source = readFileSync(target, "utf8");
    expect(source).toContain(sound);
    writeFileSync(target, source.replace(sound, broken));
    const output = await runModel();
    writeFileSync(target, source);
    expect(output).toContain(seen);
  });
});

function runModel(): Promise<string> {
  const vitest = path.resolve("node_modules/vitest/vitest.mjs");
  const env = { ...process.env, OPERATIONS: "4000", TEST_DATABASE_URL: inject("owner") };
  const run = spawn(process.execPath, [vitest, "run", "tests/model/model.test.ts"], { cwd: copy, env });
  let output = "";
  run.stdout.on("data", (data) => (output += data));
  run.stderr.on("data", (data) => (output += data));
  return new Promise((done) => run.on("close", () => done(output)));
}
