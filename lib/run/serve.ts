import { readFileSync } from "node:fs";
import { checkEnv, env } from "@/lib/env";
import { drainingServer } from "@/lib/run/drain";
import { Halt, run } from "@/lib/run/halt";
import { showWhenMissing } from "@/lib/run/missing-page";
import { readable } from "@/lib/run/readable";

/** Serves the built app; with --dev as it is being written. At SIGTERM it finishes what was asked and ends. */
await run(async () => {
  checkEnv();
  const port = env.PORT;
  const dev = process.argv.includes("--dev");
  // Next and React choose at loading whether they are for development.
  Object.assign(process.env, { NODE_ENV: dev ? "development" : "production" });
  const { default: next } = await import("next");
  const app = next({ dev, port });
  await app.prepare();
  const missingPage = dev
    ? ""
    : readFileSync(`${process.env.NEXT_DIST_DIR ?? ".next"}/server/app/_not-found.html`, "utf8");
  const answer = app.getRequestHandler();
  const server = drainingServer(
    (request, response) => {
      request.url = readable(request.url ?? "/");
      if (missingPage) showWhenMissing(missingPage, request, response);
      void answer(request, response);
    },
    () => app.close(),
  );
  server.on("upgrade", app.getUpgradeHandler());
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((listening, fail) => {
    server.once("error", ({ message }) =>
      fail(new Halt(`The web server could not start: ${message}. Choose another PORT.`)),
    );
    server.listen(port, process.env.HOST, listening);
  });
  // The first visitor should not be the one who waits for the first connection to the database.
  if (!dev) await fetch(`http://localhost:${port}/`).catch(() => {});
  console.log(`Serving on port ${port}.`);
  process.send?.("ready");
});
