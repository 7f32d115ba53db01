import { rmSync } from "node:fs";
import { type Network, openNetwork } from "@/tests/prove/network/network";
import { browsersOf, everyRole, type Role, roles } from "@/tests/prove/network/roles";
import { routesOfBuild } from "@/tests/prove/network/routes";
import { spotsOf } from "@/tests/prove/network/spots";
import { eachOf, type Look, look, looksAt, someOf, verdictOf } from "@/tests/prove/network/walk";
import { tryDoors } from "@/tests/prove/permission/at-the-door";
import { replayForms } from "@/tests/prove/permission/replay";
import { expected, handlers, pages } from "@/tests/prove/permission/table";
import { buildWithoutProxy, FOLDER } from "@/tests/prove/permission/without-proxy";
import type { Asked, Found, Proof } from "@/tests/prove/proof";
import { serveApp } from "@/tests/prove/served/app";
import type { Browser } from "@/tests/prove/served/browser";

const table = { ...pages, ...handlers };

export const permission: Proof = {
  about: "every page and route handler of the build, for everybody whose rights differ, over HTTP: nobody sees more",
  faults: { stewards: "the server reads every person as a steward" },

  async run({ size, fault, progress }: Asked): Promise<Found> {
    const preload = fault === "stewards" ? "tests/prove/permission/everybody-steward.ts" : undefined;
    const how = { worker: false, mail: false, preload };
    const [app, network] = await Promise.all([serveApp(how), openNetwork()]);
    const spots = await spotsOf(network);
    const { pages: built, handlers: routes } = routesOfBuild();
    const looks = looksAt(
      [...built, ...routes].filter((route) => table[route]),
      spots,
      everyRole,
    );
    const all = size === "full" ? looks : someOf(looks, 127);
    const wrong = withoutRow([...built, ...routes]);
    const figures: Found["figures"] = [];
    try {
      const browsers = await browsersOf(network, { port: app.servers[0]?.port ?? 0, origin: app.origin });
      wrong.push(...(await walk(browsers, all, progress)));
      const doors = await tryDoors([browsers.v, browsers.b], spots, size === "full" ? 1 : 9);
      wrong.push(...doors.wrong);
      figures.push({ what: "pages and handlers", tried: all.length }, { what: "doors of forms", tried: doors.tried });
      if (size === "full") {
        wrong.push(...(await walkWithoutProxy(network, looks, progress)));
        figures.push({ what: "pages and handlers without proxy.ts", tried: looks.length });
      }
      progress("forms of others");
      const forms = await replayForms(browsers, spots, size === "full" ? 1 : 40);
      wrong.push(...forms.wrong);
      figures.push(
        { what: "forms of others", tried: forms.tried },
        { what: "the same by their own", tried: forms.done },
      );
    } finally {
      await app.stop();
    }
    const tried = figures
      .flatMap((row) => Object.values(row))
      .reduce<number>((sum, each) => sum + (Number(each) || 0), 0);
    return { tried, figures, wrong };
  },
};

/** Looks at each page, and says where somebody was told other than the table says. */
async function walk(browsers: Record<Role, Browser>, looks: Look[], progress: (words: string) => void) {
  const wrong: string[] = [];
  await eachOf(looks, 8, async (one, at) => {
    if (at % 50 === 0) progress(`${at} of ${looks.length} looks`);
    const said = verdictOf(await look(browsers[one.role], one), one.form);
    const right = expected(table[one.route] ?? { yes: "" }, one.role, one.which);
    if (said !== right && !(one.form === ".rsc" && said === "404"))
      wrong.push(`${sayLook(one)}: "${said}", and it must be "${right}"`);
  });
  return wrong;
}

/** The same once more of a build that has no proxy.ts. */
async function walkWithoutProxy(network: Network, looks: Look[], progress: (words: string) => void) {
  const app = await serveApp({ worker: false, mail: false, env: { NEXT_DIST_DIR: buildWithoutProxy() } });
  try {
    const browsers = await browsersOf(network, { port: app.servers[0]?.port ?? 0, origin: app.origin });
    const wrong = await walk(browsers, looks, (words) => progress(`without proxy.ts: ${words}`));
    return wrong.map((each) => `without proxy.ts: ${each}`);
  } finally {
    await app.stop();
    rmSync(FOLDER, { recursive: true, force: true });
  }
}

/** Those that the table forgot, and those that it has and nobody built. */
const withoutRow = (built: string[]) => [
  ...built.filter((route) => !table[route]).map((route) => `${route} has no row in tests/prove/permission/table.ts`),
  ...Object.keys(table)
    .filter((route) => !built.includes(route))
    .map((route) => `${route} has a row, and is not in the build`),
];

const sayLook = ({ path, role, which, form }: Look) => `${roles[role]} at ${path} (${which}, as ${form})`;
