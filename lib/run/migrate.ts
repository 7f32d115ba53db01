import { env } from "@/lib/env";
import { installCatalogue } from "@/lib/garments/commands/install";
import { run } from "@/lib/run/halt";
import { prepare } from "@/prisma/server/prepare";

/** Brings the database at DATABASE_URL, whose owner must be the one signing in, up to date. */
await run(async () => {
  const applied = await prepare(env.DATABASE_URL);
  await installCatalogue();
  for (const name of applied) console.log(`Applied ${name}.`);
  console.log("The database is up to date.");
  process.exit(0);
});
