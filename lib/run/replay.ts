import { readFileSync } from "node:fs";
import { disconnect } from "@/lib/db";
import { Halt, run } from "@/lib/run/halt";
import { replay } from "@/lib/run/replay/play";
import { totalsInDatabase, totalsInFile } from "@/lib/run/replay/totals";
import { throwaway } from "@/lib/run/throwaway";

const steward = "steward@replay.example";

/** `npm run replay -- FILE`: plays a file of matches into the new database at DATABASE_URL, or into one that is thrown away. */
await run(async () => {
  const [file] = process.argv.slice(2);
  if (!file) throw new Halt("Say which file: npm run replay -- FILE");
  const csv = readFileSync(file, "utf8");
  const stop = process.env.DATABASE_URL ? async () => {} : await throwaway();
  process.env.STEWARDS ??= steward;
  const began = performance.now();
  try {
    const { rows, matches, refused, wards, hubs } = await replay(csv, steward, progress);
    const seconds = (performance.now() - began) / 1_000;
    console.log(
      `\n${rows} rows, ${matches.length} played, ${wards} wards, ${hubs} hubs, ${(rows / seconds).toFixed(1)} rows a second`,
    );
    for (const [reason, count] of refused) console.log(`Refused: ${count} rows: ${reason}`);
    await compare(matches);
  } finally {
    await disconnect();
    await stop();
  }
});

function progress(done: number, of: number) {
  if (done % 50 === 0 || done === of) process.stdout.write(`\r${done} of ${of} acts`);
}

async function compare(matches: Parameters<typeof totalsInFile>[0]) {
  const [there, here] = [totalsInFile(matches), await totalsInDatabase()];
  console.table(Object.fromEntries(here));
  const differing = [...there].filter(([type, totals]) => JSON.stringify(totals) !== JSON.stringify(here.get(type)));
  for (const [type, totals] of differing) console.log(`${type}: the file says ${JSON.stringify(totals)}`);
  console.log(differing.length === 0 ? "The file says the same, type by type." : `${differing.length} types differ.`);
  process.exitCode = differing.length === 0 ? 0 : 1;
}
