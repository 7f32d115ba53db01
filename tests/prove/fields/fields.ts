import { readsHere, type Secret, secretsOf } from "@/tests/prove/fields/secrets";
import { tryToTakeOver } from "@/tests/prove/fields/take-over";
import { openNetwork } from "@/tests/prove/network/network";
import { browsersOf, everyRole, roles } from "@/tests/prove/network/roles";
import { routesOfBuild } from "@/tests/prove/network/routes";
import { spotsOf } from "@/tests/prove/network/spots";
import { eachOf, type Look, look, looksAt, someOf } from "@/tests/prove/network/walk";
import type { Asked, Found, Proof } from "@/tests/prove/proof";
import { serveApp } from "@/tests/prove/served/app";
import type { Answer } from "@/tests/prove/served/request";

export const fields: Proof = {
  about:
    "no mail address, phone, address, ward, word or token reaches anybody who may not see it, in any byte of any answer",
  faults: {
    checked: "the server reads every hub as checked, so the new one that promised a piece of everything is trusted",
  },

  async run({ size, fault, progress }: Asked): Promise<Found> {
    const preload = fault === "checked" ? "tests/prove/fields/every-hub-checked.ts" : undefined;
    const [app, network] = await Promise.all([serveApp({ worker: false, mail: false, preload }), openNetwork()]);
    try {
      const browsers = await browsersOf(network, { port: app.servers[0]?.port ?? 0, origin: app.origin });
      const secrets = secretsOf(network, browsers);
      const { pages, handlers } = routesOfBuild();
      const all = looksAt([...pages, ...handlers], await spotsOf(network), everyRole);
      const looks = size === "full" ? all : [...all.filter(isTelling), ...someOf(all, 97)];
      const [wrong, read] = [[] as string[], new Set<Secret>()];
      await eachOf(looks, 8, async (one, at) => {
        if (at % 50 === 0) progress(`${at} of ${looks.length} answers searched`);
        for (const secret of secretsIn(await look(browsers[one.role], one), one, secrets)) {
          if (secret.readers.includes(one.role) || readsHere(secret, one)) read.add(secret);
          else wrong.push(`${roles[one.role]} read "${secret.what}" at ${one.path} (${one.which}, as ${one.form})`);
        }
      });
      const takeOver = await tryToTakeOver(network);
      wrong.push(...takeOver.done, ...unread(size === "full" ? secrets : [], read));
      const figures = [{ answers: looks.length, secrets: secrets.length, "read by their readers": read.size }];
      return { tried: looks.length * secrets.length + takeOver.tried, figures, wrong };
    } finally {
      await app.stop();
    }
  },
};

/** What a look has in it, in its head or its body. What somebody asks by, they know. */
function secretsIn({ headers, text }: Answer, { path }: Look, secrets: Secret[]) {
  const all = `${JSON.stringify(headers)}${text}`;
  return secrets.filter(({ value }) => all.includes(value) && !path.includes(value));
}

/** A search that finds nothing anywhere shows nothing: what somebody may read must be found where they read it. */
const unread = (secrets: Secret[], read: Set<Secret>) =>
  secrets.filter((secret) => secret.readers && !read.has(secret)).map(({ what }) => `nobody was shown "${what}"`);

/** Where a hub that nobody has checked looks at what it promised, and a visitor at what is public. */
const isTelling = ({ role, which, form, route }: Look) =>
  form === "page" &&
  ((role === "n" && which === "a new hub's" && /requests|promises|parcels|pack/.test(route)) ||
    (role === "c" && route === "/hub/[slug]/parcels/[ref]" && which === "own"));
