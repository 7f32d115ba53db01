import { run } from "@/lib/run/halt";
import { type Server, startPostgres } from "@/prisma/server/embedded";

/** A child of `npm start` and of the tests: PostgreSQL, which ends when its parent does. */
await run(async () => {
  const { DB_FOLDER = "", DB_PORT, DB_PASSWORD = "", DB_DURABLE } = process.env;
  // First of all: who is told to end while PostgreSQL is starting must not leave it behind.
  let asked = false;
  let server: Server | undefined;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      asked = true;
      void server?.stop();
    });
  server = await startPostgres({
    folder: DB_FOLDER,
    port: Number(DB_PORT),
    password: DB_PASSWORD,
    durable: DB_DURABLE !== "no",
  });
  if (asked) await server.stop();
  else process.send?.("ready");
  await server.ended;
  process.exit(asked ? 0 : 1);
});
