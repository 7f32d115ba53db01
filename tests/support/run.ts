import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { build, generate } from "@/lib/run/build";
import { ending } from "@/lib/run/end";
import { program } from "@/lib/run/program";
import { step } from "@/lib/run/steps";
import { openServer } from "@/tests/support/server";

const RESULTS = "test-results";
const VITEST = `${RESULTS}/vitest.json`;
const JOURNEYS = `${RESULTS}/journeys.json`;
const UNIT = "Rules, commands and guards";
const IN_BROWSER = "Journeys";
const failed: string[] = [];
const { end, atEnd } = ending(130);

/** `npm test`: every check and test there is, each step with its time, and the sum of the tests on the last line. */
async function main() {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS);

  await check("Database client", generate);
  await check("Types", async () => {
    await program(["node_modules/next/dist/bin/next", "typegen"]);
    await program(["node_modules/typescript/bin/tsc", "--noEmit"]);
  });
  await check("Format, lint and imports", () => program(["node_modules/@biomejs/biome/bin/biome", "check"]));
  await check("Unused code", () => program(["node_modules/knip/bin/knip.js"]));
  await check("Build", build);
  const built = failed.at(-1) !== "Build";

  const server = await openServer();
  atEnd(server.stop);
  const env = { TEST_DATABASE_URL: server.owner };
  const json = ["--reporter=default", "--reporter=json", `--outputFile.json=${VITEST}`];
  await check(UNIT, () => program(["node_modules/vitest/vitest.mjs", "run", ...json], { env, aloud: true }));
  if (built && existsSync("tests/journeys"))
    await check(IN_BROWSER, () => program(["node_modules/@playwright/test/cli.js", "test"], { env, aloud: true }));

  for (const what of failed) console.log(`Failed: ${what}`);
  const { passed, bad } = sum();
  console.log(`${passed} passed, ${bad} failed`);
  await end(failed.length > 0 || bad > 0 ? 1 : 0);
}

async function check(what: string, work: () => Promise<unknown>) {
  try {
    await step(what, work);
  } catch (error) {
    failed.push(what);
    console.error(error instanceof Error ? error.message : error);
  }
}

function sum() {
  const vitest = read(VITEST);
  const journeys = read(JOURNEYS)?.stats;
  return {
    passed: (vitest?.numPassedTests ?? 0) + (journeys?.expected ?? 0),
    bad:
      atLeastOne(UNIT, vitest?.numFailedTests ?? 0) +
      atLeastOne(IN_BROWSER, (journeys?.unexpected ?? 0) + (journeys?.flaky ?? 0)),
  };
}

// A runner that broke down before it could count has failed all the same.
const atLeastOne = (what: string, count: number) => Math.max(count, failed.includes(what) ? 1 : 0);

const read = (file: string) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

await main().catch((error) => end(1, String(error)));
