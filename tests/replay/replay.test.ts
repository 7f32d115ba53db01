import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { listDifferences } from "@/lib/reconcile/differences";
import { replay } from "@/lib/run/replay/play";
import { totalsInDatabase } from "@/lib/run/replay/totals";
import { useDatabase } from "@/tests/support/database";

useDatabase();

// The open record of 2020 and 2021 where it lies beside the project; otherwise a few invented rows of the same kind.
const real = "../shared/data/matches-sample.csv";
const played = existsSync(real)
  ? {
      file: real,
      says: "1,500 matches of 2020 and 2021",
      rows: 1_500,
      refused: { "Write how many as a number, like 20": 50 },
    }
  : {
      file: "tests/replay/invented.csv",
      says: `12 INVENTED matches, because ${real} is not here`,
      rows: 12,
      refused: { "Write how many as a number, like 20": 3, "The facility is missing": 1 },
    };

test(`${played.says}, through the real commands, end as the file says`, { timeout: 900_000 }, async () => {
  const csv = readFileSync(played.file, "utf8");
  const began = performance.now();

  const { rows, matches, refused } = await replay(csv);

  const rate = rows / ((performance.now() - began) / 1_000);
  console.log(`${played.says}: ${matches.length} of ${rows} rows, ${rate.toFixed(1)} rows a second`);
  expect({ rows, refused: Object.fromEntries(refused) }).toEqual({ rows: played.rows, refused: played.refused });
  expect(Object.fromEntries(await totalsInDatabase())).toEqual(totalsOf(csv));
  expect(await listDifferences()).toEqual([]);
});

/** What the file itself adds up to, by type of equipment, worked out from its raw rows without anything of Bobbin's. */
function totalsOf(csv: string) {
  const totals: Record<string, { asked: number; received: number; released: number; claimed: number }> = {};
  for (const row of Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data) {
    const { enumcode = "", facilitykey, matchstatus } = row;
    const pieces = Number(row.qty);
    if (!(pieces >= 1) || !facilitykey) continue;
    totals[enumcode] ??= { asked: 0, received: 0, released: 0, claimed: 0 };
    totals[enumcode].asked += pieces;
    if (matchstatus === "delivered") totals[enumcode].received += pieces;
    else if (matchstatus === "closed") totals[enumcode].released += pieces;
    else totals[enumcode].claimed += pieces;
  }
  return totals;
}
