import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import type { Asked, Found, Proof } from "@/tests/prove/proof";
import { type Served, serveApp } from "@/tests/prove/served/app";
import { browser } from "@/tests/prove/served/browser";
import { type Filled, fillLog } from "@/tests/prove/served/filled";
import { ask } from "@/tests/prove/served/request";
import { sendOldForm } from "@/tests/prove/shutdown/renewed";
import { withDatabase } from "@/tests/support/databases";
import { make } from "@/tests/support/make";

const LONGEST = 10_000;
const DRAIN = 1;

/** A web server and a worker are told to end while people send forms, as at each release. */
export const shutdown: Proof = {
  about: "a server that is told to end says so first, finishes what was asked, and is gone within 10 s",
  faults: { abrupt: "the server ends the moment it is told to" },
  async run({ size, fault, progress }: Asked): Promise<Found> {
    const preload = fault ? { preload: "tests/prove/shutdown/abrupt.ts" } : {};
    const app = await serveApp({ worker: true, env: { DRAIN_SECONDS: `${DRAIN}` }, ...preload });
    try {
      const { hub } = await make.hub();
      const forms: Filled[] = [];
      for (let n = 0; n < (size === "full" ? 14 : 4); n++) {
        const person = browser({ port: app.servers[0]?.port ?? 0, origin: app.origin });
        await person.signInAs((await make.volunteer(hub)).personId);
        forms.push(await fillLog(person, hub));
      }
      const visitor = browser({ port: app.servers[0]?.port ?? 0, origin: app.origin });
      await visitor.signInAs((await make.volunteer(hub)).personId);
      const old = await sendOldForm(visitor, `/hub/${hub.slug}/log`);
      progress(`${forms.length} forms are on their way`);
      const { tried, figures, wrong } = await observeEnd(app, forms);
      return { tried: tried + 1, figures, wrong: [...old, ...wrong] };
    } finally {
      await app.stop();
    }
  },
};

async function observeEnd(app: Served, forms: Filled[]): Promise<Found> {
  const [web] = app.servers;
  if (!web) throw new Error("There is no web server.");
  const letGo = await lockEntries();
  const sent = forms.map((form) => form.send().catch((error) => String(error)));
  await wait(700);

  const began = performance.now();
  const since = () => Math.round(performance.now() - began);
  process.kill(web.pid() ?? 0, "SIGTERM");
  const asked = steadily(web.port, since);
  await wait(DRAIN * 1_000 + 500);
  await letGo();
  const shown = await Promise.all(sent);
  while (web.lives() && since() < 20_000) await wait(20);
  const gone = since();
  const { answers, red, refused } = await asked;

  const workerBegan = since();
  await app.worker.stop();
  const worker = since() - workerBegan;

  const wrong: string[] = [];
  for (const [n, form] of forms.entries()) {
    const page = shown[n];
    if (typeof page === "string" || !page || !form.isTaken(page))
      wrong.push(`a form on its way was answered ${typeof page === "string" ? page : page?.status}`);
    const done = await form.done();
    if (done !== 1) wrong.push(`a form on its way was done ${done} times`);
  }
  if (red === undefined) wrong.push("ready never went red");
  if (red !== undefined && refused - red < DRAIN * 800)
    wrong.push(`it closed ${refused - red} ms after ready went red`);
  for (const bad of answers.filter(({ status }) => status !== 200)) wrong.push(`a page answered ${bad.status}`);
  if (gone > LONGEST || web.code() !== 0) wrong.push(`it was gone after ${gone} ms, with code ${web.code()}`);
  if (worker > LONGEST || app.worker.code() !== 0)
    wrong.push(`the worker was gone after ${worker} ms, with code ${app.worker.code()}`);
  const figures = [{ forms: forms.length, pages: answers.length, red: red ?? -1, closed: refused, gone, worker }];
  return { tried: forms.length + answers.length + 2, figures, wrong };
}

/** Asks for a page and for readiness again and again, each by a new connection, until none is made any more. */
async function steadily(port: number, since: () => number) {
  const headers = { connection: "close" };
  const answers: { status: number | string }[] = [];
  let red: number | undefined;
  for (;;) {
    try {
      const ready = await ask(port, "/api/health/ready", { headers });
      if (ready.status === 503) red ??= since();
      answers.push({ status: (await ask(port, "/about", { headers })).status });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ECONNREFUSED") return { answers, red, refused: since() };
      answers.push({ status: String(error) });
      if (since() > 20_000) return { answers, red, refused: since() };
    }
    await wait(20);
  }
}

/** Nobody can log anything until what this returns is called. */
async function lockEntries(): Promise<() => Promise<void>> {
  const name = new URL(`${process.env.DATABASE_URL}`).pathname.slice(1);
  const client = new pg.Client({ connectionString: withDatabase(`${process.env.TEST_DATABASE_URL}`, name) });
  await client.connect();
  await client.query(`BEGIN; LOCK TABLE "Entry" IN SHARE MODE`);
  return () => client.end();
}
