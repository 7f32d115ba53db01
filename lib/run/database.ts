import { run } from "@/lib/run/halt";
import { startPostgres } from "@/prisma/server/embedded";

/** A child of `npm start` and of the tests: PostgreSQL, which ends when its parent does. */
await run(async () => {
  const { DB_FOLDER = "", DB_PORT, DB_PASSWORD = "", DB_DURABLE } = process.env;
  const server = await startPostgres({
    folder: DB_FOLDER,
    port: Number(DB_PORT),
    password: DB_PASSWORD,
    durable: DB_DURABLE !== "no",
  });
  let asked = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      asked = true;
      void server.stop();
    });
  process.send?.("ready");
  await server.ended;
  process.exit(asked ? 0 : 1);
});
