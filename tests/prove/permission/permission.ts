import { openNetwork } from "@/tests/prove/network/network";
import { browsersOf, everyRole, roles } from "@/tests/prove/network/roles";
import { routesOfBuild } from "@/tests/prove/network/routes";
import { spotsOf } from "@/tests/prove/network/spots";
import { eachOf, type Look, look, looksAt, someOf, verdictOf } from "@/tests/prove/network/walk";
import { expected, handlers, pages } from "@/tests/prove/permission/table";
import type { Asked, Found, Proof } from "@/tests/prove/proof";
import { serveApp } from "@/tests/prove/served/app";

const table = { ...pages, ...handlers };

export const permission: Proof = {
  about: "every page and route handler of the build, for everybody whose rights differ, over HTTP: nobody sees more",
  faults: { stewards: "the server reads every person as a steward" },

  async run({ size, fault, progress }: Asked): Promise<Found> {
    const preload = fault === "stewards" ? "tests/prove/permission/everybody-steward.ts" : undefined;
    const [app, network] = await Promise.all([serveApp({ worker: false, preload }), openNetwork()]);
    try {
      const browsers = await browsersOf(network, { port: app.servers[0]?.port ?? 0, origin: app.origin });
      const { pages: built, handlers: routes } = routesOfBuild();
      const wrong = withoutRow([...built, ...routes]);
      const all = looksAt(
        [...built, ...routes].filter((route) => table[route]),
        await spotsOf(network),
        everyRole,
      );
      const looks = size === "full" ? all : someOf(all, Number(process.env.EVERY ?? 67));
      await eachOf(looks, 8, async (one, at) => {
        if (at % 50 === 0) progress(`${at} of ${looks.length} looks`);
        const said = verdictOf(await look(browsers[one.role], one), one.rsc);
        const right = expected(table[one.route] ?? { yes: "" }, one.role, one.which);
        if (said !== right) wrong.push(`${sayLook(one)}: "${said}", and it must be "${right}"`);
      });
      return { tried: looks.length, figures: [], wrong };
    } finally {
      await app.stop();
    }
  },
};

/** Those that the table forgot, and those that it has and nobody built. */
const withoutRow = (built: string[]) => [
  ...built.filter((route) => !table[route]).map((route) => `${route} has no row in tests/prove/permission/table.ts`),
  ...Object.keys(table)
    .filter((route) => !built.includes(route))
    .map((route) => `${route} has a row, and is not in the build`),
];

const sayLook = ({ path, role, which, rsc }: Look) =>
  `${roles[role]} at ${path} (${which}${rsc ? ", for the router" : ""})`;
