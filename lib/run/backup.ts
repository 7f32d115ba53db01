import { env } from "@/lib/env";
import { Halt, run } from "@/lib/run/halt";
import { backup } from "@/prisma/server/backup/write";

/** `npm run backup -- FILE`: writes all that the database at DATABASE_URL keeps into a new file. */
await run(async () => {
  const [file] = process.argv.slice(2);
  if (!file) throw new Halt("Say which file: npm run backup -- FILE");
  const rows = await backup(env.DATABASE_URL, file);
  console.log(`${rows} rows are in ${file}.`);
});
