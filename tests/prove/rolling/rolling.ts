import { setTimeout as wait } from "node:timers/promises";
import { choosePort } from "@/lib/run/port";
import type { Asked, Found, Proof } from "@/tests/prove/proof";
import { openNginx } from "@/tests/prove/rolling/nginx";
import { keepAsking } from "@/tests/prove/rolling/traffic";
import { serveApp } from "@/tests/prove/served/app";

/** Two web servers behind nginx are restarted one after the other, as for a new release, while people go on. */
export const rolling: Proof = {
  about: "two servers behind nginx are restarted in turn at 100 requests a second, and nobody notices",
  faults: { kill: "the servers are killed instead of being told to end" },
  needs: "nginx",
  async run({ size, fault, progress }: Asked): Promise<Found> {
    const port = await choosePort("NGINX_PORT");
    const env = { APP_URL: `http://localhost:${port}`, PROXIES: "1", DRAIN_SECONDS: "2", LIMITS };
    const app = await serveApp({ servers: 2, worker: false, env });
    const close = await openNginx(
      port,
      app.servers.map((server) => server.port),
    );
    try {
      const traffic = await keepAsking({ port, origin: env.APP_URL, perSecond: size === "full" ? 100 : 25 });
      const restarts = size === "full" ? 6 : 2;
      for (let n = 0; n < restarts; n++) {
        progress(`restart ${n + 1} of ${restarts}, ${traffic.soFar()} requests so far`);
        const server = app.servers[n % 2];
        await (fault ? server?.kill() : server?.stop());
        await server?.start();
        await wait(1_000);
      }
      const { tried, figures, wrong } = await traffic.stop();
      return { tried, figures: [{ restarts, ...figures }], wrong };
    } finally {
      await close();
      await app.stop();
    }
  },
};

const LIMITS = JSON.stringify({ acting: 100_000, visiting: 1_000_000 });
