/** Licences that ask for nothing but that their words are kept. */
const plain = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

type Other = { of: RegExp; why: string };

/** Every other licence that is allowed: of which packages, and why it is. */
export const others: Record<string, Other> = {
  "0BSD": { of: /^tslib$/, why: "asks for nothing at all" },
  "MIT-0": { of: /^(nodemailer|smtp-server|@csstools\/color-helpers)$/, why: "MIT without the duty to name it" },
  Unlicense: { of: /^(postgres|robust-predicates)$/, why: "given to everybody" },
  "BlueOak-1.0.0": { of: /./, why: "as free as MIT, in newer words" },
  "OFL-1.1": { of: /^@fontsource-variable\//, why: "a typeface, which we hand out unchanged" },
  "CC-BY-4.0": { of: /^caniuse-lite$/, why: "data that the build reads; none of it is handed out" },
  "MPL-2.0": { of: /^(axe-core|lightningcss(-.+)?)$/, why: "used unchanged, while building and testing" },
  "EPL-2.0": { of: /^elkjs$/, why: "used unchanged, by tools for the database that we do not start" },
  "LGPL-3.0-or-later": {
    of: /^@img\/sharp-/,
    why: "a library of Next's that is linked to and left out where it is missing",
  },
};

/** Packages that name no licence in their package.json's `license`, and the one that comes with them. */
export const unsaid: Record<string, string> = {
  "seq-queue@0.0.5": "MIT",
  "xmlhttprequest-ssl@2.1.2": "MIT",
};

/** May a package come with this licence, which may be several with "and" or "or" between? */
export function isAllowed(name: string, version: string, licence = unsaid[`${name}@${version}`] ?? ""): boolean {
  const one = (each: string) => plain.includes(each) || (others[each]?.of.test(name) ?? false);
  const ways = licence.replace(/[()]/g, "").split(/ or /i);
  return ways.some((way) => way.split(/ and /i).every((each) => one(each.trim())));
}
