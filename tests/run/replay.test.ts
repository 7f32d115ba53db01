import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { useDatabase } from "@/tests/support/database";
import { make } from "@/tests/support/make";

useDatabase();

const MINUTE = 60_000;
const file = "tests/replay/invented.csv";
const { DATABASE_URL = "", ...outside } = process.env;

describe("npm run replay -- FILE", { timeout: 2 * MINUTE }, () => {
  test.each([
    [[], "Say which file: npm run replay -- FILE\n"],
    [["nowhere.csv"], "There is no file nowhere.csv.\n"],
  ])("with %j ends with one sentence", async (args, said) => {
    const { ended, errors } = replay(args, outside);
    expect([await ended, await errors]).toEqual([1, said]);
  });

  test("does not play into a database that has people", async () => {
    await make.person();
    const { ended, errors } = replay([file], { ...outside, DATABASE_URL });
    expect([await ended, await errors]).toEqual([1, "A replay needs a new database. This one has people in it.\n"]);
  });

  test.runIf(process.platform === "linux")("says what came of it, and leaves nothing", async () => {
    const before = thrownAway();
    const { ended, words } = replay([file], outside);
    expect(await words).toMatch(
      /Refused: 3 rows: Write how many(?:.|\n)*The file says the same, type by type\.\n0 differences\n$/,
    );
    expect(await ended).toBe(0);
    expect(thrownAway()).toEqual(before);
  });

  test.runIf(process.platform === "linux")("leaves nothing after Ctrl-C", async () => {
    const before = thrownAway();
    const { child, ended } = replay([file], outside);
    await once(child.stdout, "data");
    expect(thrownAway()).not.toEqual(before);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(thrownAway()).toEqual(before);
  });
});

const thrownAway = () =>
  readdirSync(process.getuid?.() === 0 ? "/tmp" : tmpdir()).filter((name) => name.startsWith("bobbin-throwaway-"));

function replay(args: string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/run/replay.ts", ...args], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit").then(([code]) => code);
  const [words, errors] = [text(child.stdout), text(child.stderr)];
  return { child, ended, words, errors };
}
