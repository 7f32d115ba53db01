import { disconnect } from "@/lib/db";
import { env } from "@/lib/env";
import { tellAgain } from "@/lib/jobs/again";
import { listDifferences } from "@/lib/reconcile/differences";
import { Halt, run } from "@/lib/run/halt";
import { restore } from "@/prisma/server/backup/restore";
import { prepare } from "@/prisma/server/prepare";

/** `npm run restore -- FILE`: puts a backup into the empty database at DATABASE_URL, whose owner must be the one signing in. */
await run(async () => {
  const [file] = process.argv.slice(2);
  if (!file) throw new Halt("Say which file: npm run restore -- FILE");
  const { rows, untold } = await restore(env.DATABASE_URL, file);
  console.log(`${rows} rows are back.`);
  for (const name of await prepare(env.DATABASE_URL)) console.log(`Applied ${name}.`);
  await tellAgain(untold);
  const differences = await listDifferences();
  for (const difference of differences) console.log(difference);
  process.exitCode = differences.length > 0 ? 1 : 0;
  await disconnect();
});
