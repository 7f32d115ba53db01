import { readFileSync } from "node:fs";
import { checkEnv, env } from "@/lib/env";
import { limitBody } from "@/lib/run/body-limit";
import { drainingServer } from "@/lib/run/drain";
import { keepFormsValid } from "@/lib/run/forms";
import { answering } from "@/lib/run/front/answering";
import { dressAll } from "@/lib/run/front/dress-all";
import { front } from "@/lib/run/front/front";
import { hashesOfBuild } from "@/lib/run/front/inline";
import { Halt, run } from "@/lib/run/halt";
import { noteNetwork } from "@/lib/run/network";
import { warmUp } from "@/lib/run/warm-up";

/** Serves the built app; with --dev as it is being written. At SIGTERM it finishes what was asked and ends. */
await run(async () => {
  checkEnv();
  const port = env.PORT;
  const dev = process.argv.includes("--dev");
  // Next and React choose at loading whether they are for development.
  Object.assign(process.env, { NODE_ENV: dev ? "development" : "production" });
  keepFormsValid();
  const { default: next } = await import("next");
  const app = next({ dev, port });
  await app.prepare();
  const built = process.env.NEXT_DIST_DIR ?? ".next";
  const pages = {
    built: hashesOfBuild(dev ? "" : built),
    missing: dev ? "" : readFileSync(`${built}/server/app/_not-found.html`, "utf8"),
  };
  const answer = front(pages, answering(pages.missing, app.getRequestHandler()));
  const whole = limitBody((request, response) => {
    noteNetwork(request, env.PROXIES);
    answer(request, response);
  });
  if (!dev) await warmUp(whole);
  const server = dressAll(drainingServer(whole, () => app.close()));
  server.on("upgrade", app.getUpgradeHandler());
  server.keepAliveTimeout = 65_000;
  server.requestTimeout = 30_000;
  await new Promise<void>((listening, fail) => {
    server.once("error", ({ message }) =>
      fail(new Halt(`The web server could not start: ${message}. Choose another PORT.`)),
    );
    server.listen(port, process.env.HOST, listening);
  });
  if (!env.DATABASE_READER_URL)
    console.log('Public pages are read as the app. Set DATABASE_READER_URL: README.md, "On a server", says why.');
  console.log(`Serving on port ${port}.`);
  process.send?.("ready");
});
