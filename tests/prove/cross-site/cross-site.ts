import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { signLink } from "@/lib/links";
import { choosePort } from "@/lib/run/port";
import { countRows } from "@/tests/prove/cross-site/effects";
import { asFetch, asForm, bad } from "@/tests/prove/cross-site/forms";
import { type Network, openNetwork } from "@/tests/prove/network/network";
import { actionsOfBuild, type BuiltAction } from "@/tests/prove/network/routes";
import { type AllSpots, addressOf, spotsOf } from "@/tests/prove/network/spots";
import { templateOf } from "@/tests/prove/network/templates";
import { eachOf } from "@/tests/prove/network/walk";
import type { Asked, Found, Proof } from "@/tests/prove/proof";
import { serveApp } from "@/tests/prove/served/app";
import { asPost, type Browser, browser, filled, formOf } from "@/tests/prove/served/browser";
import { killable } from "@/tests/prove/served/killable";

const ways = { form: asForm, fetch: asFetch };
type Way = keyof typeof ways;
type Try = { action: BuiltAction; way: Way; from: string };

export const crossSite: Proof = {
  about:
    "every action of the build refuses what does not come from our own pages, as a form and as a fetch, before it and inside it",
  faults: { trusting: "something before the server says of every request that it comes from our own pages" },

  async run({ size, fault, progress }: Asked): Promise<Found> {
    const preload = fault === "trusting" ? "tests/prove/cross-site/trusting.ts" : undefined;
    const [app, network] = await Promise.all([serveApp({ worker: false, mail: false, preload }), openNetwork()]);
    const inner = await serveBare();
    try {
      const spots = await spotsOf(network);
      const to = (port: number) => ({ port, origin: app.origin });
      const front = await signedIn(to(app.servers[0]?.port ?? 0), network);
      const bare = await signedIn(to(inner.port), network);
      const every = size === "full" ? 1 : 17;
      const tries = allTries().filter((_, at) => at % every === 0);
      const wrong: string[] = [];
      const before = await countRows();
      wrong.push(...(await refused("the front", front, tries, spots, progress)));
      wrong.push(...(await refused("the action", bare, tries, spots, progress)));
      wrong.push(...(await exemptOnly(front, network)));
      if ((await countRows()) !== before) wrong.push("something was written by what was refused");
      wrong.push(...(await goesThrough(front)));
      const good = actionsOfBuild().filter((_, at) => at % every === 0);
      wrong.push(...(await reached(bare, good, spots)));
      const figures = [
        { what: "bad forms to the front", tried: tries.length },
        { what: "bad forms to the actions behind it", tried: tries.length },
        { what: "good forms", tried: good.length + 1 },
      ];
      return { tried: 2 * tries.length + good.length + exempt + 2, figures, wrong };
    } finally {
      await inner.stop();
      await app.stop();
    }
  },
};

const allTries = (): Try[] =>
  actionsOfBuild().flatMap((action) =>
    Object.keys(bad).flatMap((from) => [{ action, way: "form", from } as Try, { action, way: "fetch", from } as Try]),
  );

/** A person with much to lose: the coordinator of side a. */
async function signedIn(to: { port: number; origin: string }, { a }: Network) {
  const one = browser(to);
  await one.signInAs(a.hub.coordinator.personId);
  return one;
}

async function serveBare() {
  const port = await choosePort("SERVED_PORT");
  const folder = mkdtempSync(path.join(tmpdir(), "bobbin-bare-"));
  const server = killable(
    ["tests/prove/cross-site/bare.ts"],
    { PORT: `${port}`, NODE_ENV: "production" },
    path.join(folder, "log"),
  );
  await server.start();
  return { port, stop: () => server.kill().then(() => rmSync(folder, { recursive: true })) };
}

const pageOf = ({ route }: BuiltAction, spots: AllSpots) => addressOf(templateOf(route), "own", spots) ?? "/";

/** Sends each, and says which was taken. */
async function refused(by: string, one: Browser, tries: Try[], spots: AllSpots, progress: (words: string) => void) {
  const wrong: string[] = [];
  await eachOf(tries, 4, async ({ action, way, from }, at) => {
    if (at % 50 === 0) progress(`${by}: ${at} of ${tries.length} bad forms`);
    const asking = ways[way](action, one.at.origin);
    const headers = { ...asking.headers, ...bad[from]?.(one.at.origin) };
    const { status } = await one.once(pageOf(action, spots), { ...asking, headers });
    const right = by === "the front" ? status === 403 : status >= 400;
    if (!right) wrong.push(`${by} took ${action.file} ${action.name} as a ${way} with ${from}: ${status}`);
  });
  return wrong;
}

/** The same with nothing wrong about it: an action that would answer so anyhow shows nothing. */
async function reached(one: Browser, actions: BuiltAction[], spots: AllSpots) {
  const wrong: string[] = [];
  await eachOf(actions, 4, async (action, at) => {
    const way: Way = at % 2 === 0 ? "form" : "fetch";
    const { status } = await one.once(pageOf(action, spots), ways[way](action, one.at.origin));
    if (status >= 400 && status !== 404)
      wrong.push(`${action.file} ${action.name} does not answer our own ${way}: ${status}`);
  });
  return wrong;
}

/** A real form of ours goes through, and the same from elsewhere does not. */
async function goesThrough(one: Browser) {
  const page = await one.go("/account/name");
  const [form, words] = [formOf(page), { name: "Another Name" }];
  const { headers, ...posted } = asPost(one.at.origin, filled(form, words));
  const start = await countRows();
  await one.once(page.path, { ...posted, headers: { ...headers, origin: "https://elsewhere.example" } });
  const unchanged = (await countRows()) === start;
  await one.post(page, form, words);
  const changed = (await countRows()) !== start;
  return [
    ...(unchanged ? [] : ["a real form was taken from elsewhere"]),
    ...(changed ? [] : ["a real form of our own did not go through"]),
  ];
}

/** How many ways there are to pass for a mail reader's one click. */
const exempt = 8;

/** Only a mail reader's one click needs no Origin, only at its own address, and it can do nothing else. */
async function exemptOnly(one: Browser, { a }: Network) {
  const token = await signLink({ do: "keep", requestId: a.requestId, personId: a.ward.manager.personId });
  const [some] = actionsOfBuild();
  const post = (at: string, headers = {}, body = "List-Unsubscribe=One-Click") =>
    one.once(at, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body,
    });
  const at = `/do/${token}`;
  const answers = {
    "the one click's address, with a link for something else": [(await post(`${at}/one-click`)).status, 404],
    "an action at the one click's address": [(await post(`${at}/one-click`, { "next-action": some?.id })).status, 404],
    "a link's own page": [(await post(at)).status, 403],
    "what follows the one click's address": [(await post(`${at}/one-click/more`)).status, 403],
    "its address with a slash": [(await post(`${at}/one-click/`)).status, 403],
    "its address written otherwise": [(await post(`${at}%2fone-click`)).status, 403],
    PUT: [(await one.once(`${at}/one-click`, { method: "PUT" })).status, 403],
    DELETE: [(await one.once("/account", { method: "DELETE" })).status, 403],
  };
  return Object.entries(answers)
    .filter(([, [said, right]]) => said !== right)
    .map(([what, [said, right]]) => `${what} without an Origin: ${said}, and it must be ${right}`);
}
