import type { Role } from "@/tests/prove/network/roles";
import { type AllSpots, addressOf, everyWhose, type Whose } from "@/tests/prove/network/spots";
import { templateOf } from "@/tests/prove/network/templates";
import type { Browser } from "@/tests/prove/served/browser";
import type { Answer } from "@/tests/prove/served/request";

/** As a page; as what the router fetches in its place; and the same by an address that ends in ".rsc", which Next knows for some. */
const forms = ["page", "router", ".rsc"] as const;
type Form = (typeof forms)[number];

/** One look at one page: by whom, at whose things, in which form. */
export type Look = { route: string; which: Whose; path: string; role: Role; form: Form };

/** Every look there is at these routes. */
export function looksAt(routes: string[], all: AllSpots, roles: Role[]): Look[] {
  return routes.flatMap((route) =>
    everyWhose.flatMap((which) => {
      const path = addressOf(templateOf(route), which, all);
      if (path === null) return [];
      return roles.flatMap((role) => forms.map((form) => ({ route, which, path, role, form })));
    }),
  );
}

/** Some of them: each page by somebody, and never the same again. */
export function someOf(looks: Look[], every: number, first = 0): Look[] {
  return looks.filter((_, at) => at % every === first % every);
}

/** What came of a look. Next takes what its router fetches only by an address that says so. */
export function look(browser: Browser, { path, form }: Look): Promise<Answer> {
  const [at = "", query] = path.split("?");
  const asked = query ? `?${query}` : "";
  if (form === "router") return browser.once(`${at}${asked || "?"}${asked ? "&" : ""}_rsc`, { headers: { rsc: "1" } });
  return browser.once(form === ".rsc" ? `${at === "/" ? "/index" : at}.rsc${asked}` : path);
}

export type Verdict = "yes" | "404" | "sign in" | "on";

/** What an answer says to whoever asked: in what the router fetches, the same stands inside the answer. */
export function verdictOf({ status, headers, text }: Answer, form: Form): Verdict | `status ${number}` {
  const inside = form === "page" ? "" : text;
  const to = headers.location ?? /NEXT_REDIRECT;\w+;([^;]*)/.exec(inside)?.[1];
  if (to) return to.startsWith("/sign-in") ? "sign in" : "on";
  if (status === 404 || inside.includes("NEXT_HTTP_ERROR_FALLBACK;404")) return "404";
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
