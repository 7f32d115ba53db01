import { type NextRequest, NextResponse } from "next/server";

/** Tells a page its own address, so that whoever must sign in first comes back to it. */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers);
  const { pathname, searchParams } = request.nextUrl;
  searchParams.delete("_rsc");
  headers.set("x-path", searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname);
  return NextResponse.next({ request: { headers } });
}

/** Not for public pages, which anybody may cache, nor for files. */
export const config = {
  matcher: "/((?!_next/|api/|do/|needs|hubs(?!/start|/[^/]+/(?:join|left))|impact|sign-in|.*\\.).+)",
};
