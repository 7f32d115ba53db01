import { listDifferences } from "@/lib/reconcile/differences";
import { replay } from "@/lib/run/replay/play";
import type { Match } from "@/lib/run/replay/rows";
import { totalsInDatabase, totalsInFile } from "@/lib/run/replay/totals";

/** Plays a file and prints what came of it. True when the database says what the file says, and nothing differs in it. */
export async function report(csv: string): Promise<boolean> {
  const began = performance.now();
  const { rows, matches, refused, wards, hubs } = await replay(csv, progress);
  const rate = (rows / ((performance.now() - began) / 1_000)).toFixed(1);
  console.log(`\n${rows} rows, ${matches.length} played, ${wards} wards, ${hubs} hubs, ${rate} rows a second`);
  for (const [reason, count] of refused) console.log(`Refused: ${count} rows: ${reason}`);
  const same = await compare(matches);
  const differences = await listDifferences();
  for (const difference of differences) console.log(difference);
  console.log(`${differences.length} differences`);
  return same && differences.length === 0;
}

function progress(done: number, of: number) {
  if (done % 50 === 0 || done === of) process.stdout.write(`\r${done} of ${of} acts`);
}

async function compare(matches: Match[]) {
  const [there, here] = [totalsInFile(matches), await totalsInDatabase()];
  console.table(Object.fromEntries(here));
  const differing = [...there].filter(([type, totals]) => JSON.stringify(totals) !== JSON.stringify(here.get(type)));
  for (const [type, totals] of differing) console.log(`${type}: the file says ${JSON.stringify(totals)}`);
  console.log(differing.length === 0 ? "The file says the same, type by type." : `${differing.length} types differ.`);
  return differing.length === 0;
}
