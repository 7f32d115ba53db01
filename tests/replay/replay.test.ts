import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { differencesInStory } from "@/lib/reconcile/story";
import { differencesInSums } from "@/lib/reconcile/sums";
import { replay } from "@/lib/run/replay/play";
import { totalsInDatabase, totalsInFile } from "@/lib/run/replay/totals";
import { useDatabase } from "@/tests/support/database";

useDatabase();

const steward = "steward@replay.example";
process.env.STEWARDS = steward;
// The open record of 2020 and 2021 where it lies beside the project; otherwise a few invented rows of the same kind.
const real = "../shared/data/matches-sample.csv";
const [file, rowsIn] = existsSync(real) ? [real, 1_500] : ["tests/replay/invented.csv", 12];

test("matches between donors and facilities, through the real commands, end as the file says", {
  timeout: 900_000,
}, async () => {
  const began = performance.now();

  const { rows, matches, refused } = await replay(readFileSync(file, "utf8"), steward);

  console.log(
    `${matches.length} of ${rows} rows, ${(rows / ((performance.now() - began) / 1_000)).toFixed(1)} rows a second`,
  );
  expect(rows).toBe(rowsIn);
  expect(matches.length + [...refused.values()].reduce((sum, count) => sum + count, 0)).toBe(rows);
  expect(Object.fromEntries(await totalsInDatabase())).toEqual(Object.fromEntries(totalsInFile(matches)));
  expect(await Array.fromAsync(differencesInSums())).toEqual([]);
  expect(await Array.fromAsync(differencesInStory())).toEqual([]);
});
