import { setTimeout as wait } from "node:timers/promises";
import { type Hold, holdAtServer, holdByLock } from "@/tests/prove/exhaustion/hold";
import type { Asked, Found, Proof } from "@/tests/prove/proof";
import { serveApp } from "@/tests/prove/served/app";
import { browser, type Page } from "@/tests/prove/served/browser";
import { make } from "@/tests/support/make";

const BUSY = 3_000;
const BACK = 1_000;
/** Requests that come while nothing is free. */
const AT_ONCE = 24;

/** All connections to the database are held: by requests that wait for a lock, and by others at the server. */
export const exhaustion: Proof = {
  about: "with all database connections held, people are told so within 3 s, and served again 1 s after",
  faults: { endless: "waiting for a free connection has no end" },
  async run({ size, fault, progress }: Asked): Promise<Found> {
    const app = await serveApp({ worker: false, ...(fault ? { preload: "tests/prove/exhaustion/endless.ts" } : {}) });
    try {
      const { hub, coordinator } = await make.hub();
      const person = browser({ port: app.servers[0]?.port ?? 0, origin: app.origin });
      await person.signInAs(coordinator.personId);
      const paths = ["/home", "/hubs", `/hub/${hub.slug}/log`];
      for (const path of paths) await person.go(path);
      const others: string[] = [];
      for (let n = 0; n < 12; n++) others.push(`/hubs/${(await make.hub()).hub.slug}`);
      const go = (path: string) => person.go(path);
      const ask = () => [...others, ...Array(30).fill(`/hub/${hub.slug}`)].map(go);
      const holds: Record<string, () => Hold> = {
        "by a lock": () => holdByLock(ask),
        "at the server": () => holdAtServer,
      };
      const found: Found = { tried: 0, figures: [], wrong: [] };
      const rounds = size === "full" && !fault ? 10 : 1;
      for (const [held, hold] of Object.entries(holds))
        for (let round = 1; round <= rounds; round++) {
          progress(`every connection is held ${held}, ${round} of ${rounds}`);
          // What public pages have counted is good for a second.
          await wait(1_100);
          const { tried, figures, wrong } = await observe(held, hold(), go, paths);
          found.tried += tried;
          found.figures.push({ held, round, ...figures });
          found.wrong.push(...wrong);
        }
      return found;
    } finally {
      await app.stop();
    }
  },
};

async function observe(held: string, hold: Hold, go: (path: string) => Promise<Page>, paths: string[]) {
  const wrong: string[] = [];
  const timed = async (path: string) => {
    const began = performance.now();
    const page = await go(path);
    return { page, took: Math.round(performance.now() - began) };
  };
  await hold.take();
  const asked = Array.from({ length: AT_ONCE }, (_, n) => timed(paths[n % paths.length] ?? "/home"));
  const live = await timed("/api/health/live");
  const ready = await timed("/api/health/ready");
  await Promise.race([Promise.all(asked), wait(BUSY + 500)]);
  await hold.letGo();
  const answers = await Promise.all(asked);
  const began = performance.now();
  while ((await Promise.all(paths.map(go))).some(({ status }) => status !== 200) && performance.now() - began < 20_000);
  const back = Math.round(performance.now() - began);

  const slowest = Math.max(...answers.map(({ took }) => took));
  for (const { page, took } of answers) {
    // What anybody may see may have been counted a moment ago.
    if (page.status === 200 && page.path === "/hubs") continue;
    if (page.status !== 503 || !(Number(page.headers["retry-after"]) > 0) || !page.text.includes("<h1"))
      wrong.push(`held ${held}: ${page.path} answered ${page.status}`);
    if (took > BUSY) wrong.push(`held ${held}: ${page.path} took ${took} ms`);
  }
  if (live.page.status !== 200 || live.took > BUSY)
    wrong.push(`held ${held}: live ${live.page.status}, ${live.took} ms`);
  if (ready.page.status !== 503) wrong.push(`held ${held}: ready answered ${ready.page.status}`);
  if (back > BACK) wrong.push(`held ${held}: back only after ${back} ms`);
  return { tried: AT_ONCE + 2, figures: { asked: AT_ONCE, slowest, live: live.took, back }, wrong };
}
