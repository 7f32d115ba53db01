import type { ServerResponse } from "node:http";
import { env } from "@/lib/env";
import { policy } from "@/lib/run/front/policy";

/** What every answer says to the browser, whoever makes it. */
export function safetyHeaders(): Record<string, string> {
  return {
    "Content-Security-Policy": policy(),
    ...(env.APP_URL.startsWith("https://") ? { "Strict-Transport-Security": "max-age=63072000" } : {}),
    "X-Content-Type-Options": "nosniff",
    // Not "no-referrer", with which a form without script sends "Origin: null".
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy":
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), browsing-topics=()",
  };
}

/**
 * Dresses an answer before anybody has begun it: what is sent has these headers, an error or a file as well. They are put on
 * last, because Next lets no handler say anew what is said already.
 */
export function dress(response: ServerResponse) {
  const { writeHead } = response;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    for (const given of rest) if (typeof given === "object" && given !== null) setAll(response, given);
    for (const [name, value] of Object.entries(safetyHeaders()))
      if (!response.hasHeader(name)) response.setHeader(name, value);
    response.removeHeader("x-powered-by");
    if (response.hasHeader("set-cookie") && !isKeptByOne(response))
      response.setHeader("Cache-Control", "private, no-store");
    return writeHead.call(response, status);
  }) as typeof writeHead;
}

function setAll(response: ServerResponse, given: object) {
  const pairs = Array.isArray(given) ? pairsOf(given) : Object.entries(given);
  for (const [name, value] of pairs) if (value !== undefined) response.setHeader(name, value);
}

/** Node takes a list of pairs, and a flat list of names and values. */
const pairsOf = (list: unknown[]): [string, string][] =>
  Array.isArray(list[0])
    ? (list as [string, string][])
    : list.flatMap((name, at) => (at % 2 ? [] : [[String(name), String(list[at + 1])]]));

const isKeptByOne = (response: ServerResponse) =>
  /\b(private|no-store)\b/.test(String(response.getHeader("cache-control") ?? ""));
