import { globSync } from "node:fs";
import { parse } from "parse5";
import type { Browser } from "@/tests/prove/served/browser";
import { said, within } from "@/tests/prove/served/forms";

/** A page, and whoever looks at it. */
export type Visit = { by: Browser; path: string; route: string };

/** Every page of the app, as its files say, with the addresses that lead to it. */
export const routes = globSync("app/**/page.tsx").map((file) => {
  const route = file.replace(/^app|\/page\.tsx$|\/\([^)]+\)/g, "") || "/";
  return { route, address: new RegExp(`^${route.replace(/\[[^\]]+\]/g, "[^/]+")}$`) };
});

/** The page that an address leads to: the one with the fewest open parts. */
export const routeOf = (path: string) =>
  routes
    .filter(({ address }) => address.test(path.replace(/[?#].*/, "")))
    .sort((a, b) => a.route.split("[").length - b.route.split("[").length)[0]?.route;

/** One visit to each page that links lead to from what these people have open, as many as `most`. */
export async function follow(starts: { by: Browser; path: string }[], most: number): Promise<Visit[]> {
  const waiting = [...starts];
  const found = new Map<string, Visit>();
  const tried = new Set<string>();
  for (let next = waiting.shift(); next && found.size < most; next = waiting.shift()) {
    const { by, path } = next;
    const route = routeOf(path);
    if (!route || found.has(route) || tried.has(`${people.get(by)} ${path}`)) continue;
    tried.add(`${people.get(by) ?? name(by)} ${path}`);
    const page = await by.go(path);
    if (page.status !== 200 || routeOf(page.path) !== route) continue;
    found.set(route, { by, path, route });
    waiting.push(...linksIn(page.text).map((link) => ({ by, path: link })));
  }
  return [...found.values()];
}

const people = new Map<Browser, number>();
const name = (by: Browser) => people.set(by, people.size).get(by);

const linksIn = (html: string) =>
  within(parse(html), "a")
    .map((link) => said(link, "href") ?? "")
    .filter((href) => /^\/(?!\/)/.test(href))
    .map((href) => href.replace(/#.*/, ""));
