import { db, disconnect } from "@/lib/db";
import { Halt, run } from "@/lib/run/halt";
import { demoPeople } from "@/prisma/cast";
import { tellStory } from "@/prisma/seed/story";

/** `npm run seed`: tells the demo's story in the new database at DATABASE_URL. */
await run(async () => {
  if ((await db.person.count()) > 0)
    throw new Halt("This database has people in it already. The story is for a new one.");
  process.env.STEWARDS ??= demoPeople.find((person) => person.role === "steward")?.email;
  await tellStory();
  await disconnect();
});
