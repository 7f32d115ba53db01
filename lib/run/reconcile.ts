import { disconnect } from "@/lib/db";
import { listDifferences } from "@/lib/reconcile/differences";
import { addressInUse } from "@/lib/run/demo";
import { run } from "@/lib/run/halt";

/**
 * Prints every difference in the database at DATABASE_URL, or in that of the demo that runs; nothing when there is none.
 * What is given to it are hashes of seals from the log, each of which must still be there.
 */
await run(async () => {
  process.env.DATABASE_URL ??= addressInUse();
  const differences = await listDifferences(process.argv.slice(2));
  for (const difference of differences) console.log(difference);
  process.exitCode = differences.length > 0 ? 1 : 0;
  await disconnect();
});
