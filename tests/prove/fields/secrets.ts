import type { Network } from "@/tests/prove/network/network";
import { everyRole, type Role } from "@/tests/prove/network/roles";
import { whose } from "@/tests/prove/network/spots";
import type { Look } from "@/tests/prove/network/walk";
import { canary, mail } from "@/tests/prove/network/words";
import type { Browser } from "@/tests/prove/served/browser";

/** Something that stands in the database, and who may read it, each by a letter (tests/prove/network/roles.ts). */
export type Secret = { what: string; value: string; readers: string };

/** What belongs to one side, by its canary, and who of that side reads it: nobody else does. */
const ofSide: Record<string, string> = {
  // The makers hear from which ward a thank-you is. Who asked to join a ward reads which.
  ward: "wocqfs",
  // A delivery place is its site's once its ward is checked, and "f" has a checked ward at that site.
  place: "wcfs",
  hours: "wcfs",
  way: "wcs",
  contact: "wcs",
  phone: "wcs",
  notes: "wcs",
  question: "wcs",
  answer: "wcs",
  how: "wcs",
  remark: "ws",
  gift: "c",
  job: "oc",
  thanks: "woc",
  manager: "ws",
  coordinator: "ocs",
  volunteer: "oc",
};

const mailsOfSide: Record<string, string> = { manager: "ws", coordinator: "cs", volunteer: "oc" };

const ofOthers: Record<string, string> = {
  stranger: "ps",
  removed: "rs",
  waiting: "qwcs",
  blocked: "wocs",
  affiliated: "fws",
  keeper: "hs",
  newcomer: "ncCs",
  closer: "xs",
  reason: "s",
};

/**
 * What is read in one place only: a steward erases somebody by their name and address, and whoever was removed finds the
 * ward that they were in among what is kept of them.
 */
export function readsHere({ what }: Secret, { role, route }: Look): boolean {
  if (route === "/steward/erase/[id]") return role === "s" && /^(another's )?(mail of )?volunteer$/.test(what);
  return role === "r" && what === "ward" && route.startsWith("/account/kept");
}

/** Every secret of the network: words, mail addresses, addresses, codes, and what opens sessions and links. */
export function secretsOf(network: Network, browsers: Record<Role, Browser>): Secret[] {
  const { a, b } = network;
  const words = (side: "a" | "b") =>
    Object.entries(ofSide).map(([what, readers]) => secret(what, canary(what, side), readers));
  const mails = (side: "a" | "b") =>
    Object.entries(mailsOfSide).map(([who, readers]) => secret(`mail of ${who}`, mail(who, side), readers));
  const rest = (site: string, hub: string, code: string) => [
    secret("postcode of the hospital", site, "wcs"),
    secret("postcode of the hub", hub, "c"),
    secret("code to join the hub", code, "c"),
  ];
  return [
    ...[...words("a"), ...mails("a"), ...rest("E9 6SR", "E8 4QN", a.joinCode)],
    ...[...words("b"), ...mails("b"), ...rest("N7 8GJ", "N16 7UX", b.joinCode)].map(another),
    ...["ward", "place", "notes"].map((what) => secret(`${what} on hold`, canary(what, "h"), "hs")),
    ...Object.entries(ofOthers).map(([what, readers]) => secret(what, canary(what, "o"), readers)),
    secret("mail of a stranger", mail("stranger", "o"), "p"),
    secret("mail of the affiliated", "zqaffiliated@nhs.net", "f"),
    secret("the server's secret", String(process.env.AUTH_SECRET), ""),
    ...everyRole.flatMap((role) => [...browsers[role].cookies.values()].map((token) => secret("session", token, ""))),
  ];
}

const secret = (what: string, value: string, readers: string): Secret => ({ what, value, readers });

/** The same of side b, where those of b stand as those of a do there. */
function another({ what, value, readers }: Secret): Secret {
  const part: Partial<Record<Role, Role>> = whose["another's"];
  const there = everyRole.filter((role) => readers.includes(part[role] ?? role));
  return { what: `another's ${what}`, value, readers: there.join("") };
}
