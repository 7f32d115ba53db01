/**
 * Why a request that changes something may not, or null when it may: it must come from our own pages.
 * The origin is compared with the configured one, never with a header.
 */
export function originRefusal(headers: Headers, allowed: string): string | null {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return "another site";
  const origin = headers.get("origin");
  if (origin === null) return site === "same-origin" ? null : "no origin";
  return origin === new URL(allowed).origin ? null : "another origin";
}
