import { setTimeout as wait } from "node:timers/promises";
import { faultsOf, type Said } from "@/tests/prove/headers/faults";
import { filesOfBuild, odd, sendBytes } from "@/tests/prove/headers/odd";
import { openNetwork } from "@/tests/prove/network/network";
import { browsersOf, type Role } from "@/tests/prove/network/roles";
import { routesOfBuild } from "@/tests/prove/network/routes";
import { spotsOf } from "@/tests/prove/network/spots";
import { eachOf, look, looksAt, someOf } from "@/tests/prove/network/walk";
import type { Asked, Found, Proof } from "@/tests/prove/proof";
import { serveApp } from "@/tests/prove/served/app";
import { ask } from "@/tests/prove/served/request";

const lookers: Role[] = ["v", "c", "w", "s"];
type Answered = { what: string; kind: string; answer: Promise<Said> };

export const headers: Proof = {
  about:
    "every answer, pages, errors, files and what is no request, says how safe it is to be, and lets no script run that is not ours",
  faults: { undressed: "the server puts its headers on nothing" },

  async run({ size, fault, progress }: Asked): Promise<Found> {
    const preload = fault === "undressed" ? "tests/prove/headers/undressed.ts" : undefined;
    const origin = "https://bobbin.example";
    const [app, network] = await Promise.all([
      serveApp({ worker: false, mail: false, preload, env: { APP_URL: origin, DRAIN_SECONDS: "1" } }),
      openNetwork(),
    ]);
    try {
      const port = app.servers[0]?.port ?? 0;
      const browsers = await browsersOf(network, { port, origin });
      const { pages, handlers } = routesOfBuild();
      const all = looksAt([...pages, ...handlers], await spotsOf(network), lookers);
      const looks = size === "full" ? all : someOf(all, 31);
      const wrong: string[] = [];
      const counts: Record<string, number> = {};
      const check = async ({ what, kind, answer }: Answered) => {
        const said = await answer;
        counts[`${kind} ${said.status}`] = (counts[`${kind} ${said.status}`] ?? 0) + 1;
        wrong.push(...faultsOf(said).map((fault) => `${what} (${said.status}): ${fault}`));
      };
      await eachOf(looks, 8, async (one, at) => {
        if (at % 50 === 0) progress(`${at} of ${looks.length} pages`);
        await check({ what: one.path, kind: one.form, answer: look(browsers[one.role], one) });
      });
      const files = filesOfBuild().filter((_, at) => size === "full" || at % 9 === 0);
      const gets = [
        ...files,
        "/_next/static/none.js",
        "/nothing",
        "/needs/",
        "/api/nothing",
        "/_next/image?url=%2Fx&w=64&q=75",
      ];
      for (const path of gets) await check({ what: path, kind: "file", answer: ask(port, path) });
      for (const path of gets.slice(0, 5))
        await check({ what: `HEAD ${path}`, kind: "HEAD", answer: ask(port, path, { method: "HEAD" }) });
      for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
        await check({ what: `${method} /needs`, kind: method, answer: ask(port, "/needs", { method }) });
      for (const [what, { bytes, status }] of Object.entries(odd)) {
        const answer = await sendBytes(port, bytes);
        if (answer.status !== status) wrong.push(`${what}: ${answer.status}, and it must be ${status}`);
        await check({ what, kind: "odd", answer: Promise.resolve(answer) });
      }
      process.kill(app.servers[0]?.pid() ?? 0, "SIGTERM");
      await wait(200);
      await check({ what: "a server that ends", kind: "ready", answer: ask(port, "/api/health/ready") });
      const tried = Object.values(counts).reduce((sum, count) => sum + count, 0);
      return { tried, figures: [counts], wrong };
    } finally {
      await app.stop();
    }
  },
};
