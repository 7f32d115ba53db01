const here = "http://here.invalid";
const longest = 500;

/** Where to go after signing in: a path of ours, or "/home" when it is anything else. */
export function safeNext(value: unknown): string {
  if (typeof value !== "string" || value.length > longest || !URL.canParse(value, here)) return "/home";
  const url = new URL(value, here);
  const path = `${url.pathname}${url.search}${url.hash}`;
  const ours = value.startsWith("/") && url.origin === here && !path.startsWith("//") && !path.startsWith("/sign-in");
  return ours ? path : "/home";
}

type Extra = { t?: string; done?: "again" | "late" };

/** A page of signing in that still knows where the person was going. */
export function signInPage(page: "" | "/code" | "/confirm" | "/name" | "/out", next: string, extra: Extra = {}) {
  const query = new URLSearchParams({ ...extra, ...(next !== "/home" && { next }) });
  return `/sign-in${page}${query.size > 0 ? `?${query}` : ""}`;
}
