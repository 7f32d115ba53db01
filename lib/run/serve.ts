import { readFileSync } from "node:fs";
import { checkEnv, env } from "@/lib/env";
import { limitBody } from "@/lib/run/body-limit";
import { drainingServer } from "@/lib/run/drain";
import { keepFormsValid } from "@/lib/run/forms";
import { answering } from "@/lib/run/front/answering";
import { answerBadly } from "@/lib/run/front/bad-request";
import { front } from "@/lib/run/front/front";
import { dress } from "@/lib/run/front/headers";
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
  const server = drainingServer(whole, () => app.close());
  // What this server answers by itself is dressed as well.
  server.prependListener("request", (_, response) => dress(response));
  server.on("clientError", answerBadly);
  server.on("upgrade", app.getUpgradeHandler());
  server.keepAliveTimeout = 65_000;
  server.requestTimeout = 30_000;
  await new Promise<void>((listening, fail) => {
    server.once("error", ({ message }) =>
      fail(new Halt(`The web server could not start: ${message}. Choose another PORT.`)),
    );
    server.listen(port, process.env.HOST, listening);
  });
  console.log(`Serving on port ${port}.`);
  process.send?.("ready");
});
