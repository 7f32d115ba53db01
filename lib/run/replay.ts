import { existsSync, readFileSync } from "node:fs";
import { generate } from "@/lib/run/build";
import { ending } from "@/lib/run/end";
import { Halt } from "@/lib/run/halt";
import { throwaway } from "@/lib/run/throwaway";

const { end, atEnd } = ending(130);

/** `npm run replay -- FILE`: plays a file of matches into the new database at DATABASE_URL, or into one that is thrown away. */
async function main() {
  const [file] = process.argv.slice(2);
  if (!file) throw new Halt("Say which file: npm run replay -- FILE");
  if (!existsSync(file)) throw new Halt(`There is no file ${file}.`);
  const csv = readFileSync(file, "utf8");
  await generate();
  if (!process.env.DATABASE_URL) await throwaway(atEnd);
  // Only now is there certainly a database client to load.
  const { report } = await import("@/lib/run/replay/report");
  await end((await report(csv)) ? 0 : 1);
}

await main().catch((error) => end(1, error instanceof Halt ? error.message : error));
