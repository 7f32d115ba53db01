/**
 * Posts that come from no page of ours: mail readers send the one-click "unsubscribe" without an Origin (RFC 8058). There
 * are no others. What such a route is posted proves itself, by a signed link, and can do that one thing.
 */
const fromOutside = ["/do/[token]/one-click"] as const;
export type OutsideRoute = (typeof fromOutside)[number];

/** Whether a path belongs to a route that takes posts from outside. */
export const takesOutsidePosts = (path: string) =>
  fromOutside.some((route) => new RegExp(`^${route.replaceAll(/\[\w+\]/g, "[\\w.-]+")}$`).test(path));

/**
 * Why a request that changes something may not, or null when it may: it must come from our own pages.
 * The origin is compared with the configured one, never with a header.
 */
export function originRefusal(headers: Headers, allowed: string): string | null {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return "another site";
  const origin = headers.get("origin");
  if (origin === null) return "no origin";
  return origin === new URL(allowed).origin ? null : "another origin";
}
