import type { Role } from "@/tests/prove/network/roles";
import { type AllSpots, addressOf, everyWhose, type Whose } from "@/tests/prove/network/spots";
import { templateOf } from "@/tests/prove/network/templates";
import type { Browser } from "@/tests/prove/served/browser";
import type { Answer } from "@/tests/prove/served/request";

/** One look at one page: by whom, at whose things, as a page or as what the router fetches in its place. */
export type Look = { route: string; which: Whose; path: string; role: Role; rsc: boolean };

/** Every look there is at these routes. */
export function looksAt(routes: string[], all: AllSpots, roles: Role[]): Look[] {
  return routes.flatMap((route) =>
    everyWhose.flatMap((which) => {
      const path = addressOf(templateOf(route), which, all);
      if (path === null) return [];
      return roles.flatMap((role) => [false, true].map((rsc) => ({ route, which, path, role, rsc })));
    }),
  );
}

/** Some of them: each page by somebody, and never the same again. */
export function someOf(looks: Look[], every: number, first = 0): Look[] {
  return looks.filter((_, at) => at % every === first % every);
}

/** What came of a look. Next takes what its router fetches only by an address that says so. */
export const look = (browser: Browser, { path, rsc }: Look): Promise<Answer> =>
  rsc ? browser.once(`${path}${path.includes("?") ? "&" : "?"}_rsc`, { headers: { rsc: "1" } }) : browser.once(path);

export type Verdict = "yes" | "404" | "sign in" | "on";

/** What an answer says to whoever asked: in what the router fetches, the same stands inside the answer. */
export function verdictOf({ status, headers, text }: Answer, rsc: boolean): Verdict | `status ${number}` {
  const to = headers.location ?? (rsc ? /NEXT_REDIRECT;\w+;([^;]*)/.exec(text)?.[1] : undefined);
  if (to) return to.startsWith("/sign-in") ? "sign in" : "on";
  if (status === 404 || (rsc && text.includes("NEXT_HTTP_ERROR_FALLBACK;404"))) return "404";
  return status === 200 ? "yes" : `status ${status}`;
}

/** Does the work for each of many, so many at once, in their order. */
export async function eachOf<T>(all: T[], atOnce: number, work: (one: T, at: number) => Promise<void>) {
  let next = 0;
  const hand = async () => {
    for (let at = next++; at < all.length; at = next++) await work(all[at] as T, at);
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
}
