import { randomUUID } from "node:crypto";
import type { BuiltAction } from "@/tests/prove/network/routes";
import { asPost } from "@/tests/prove/served/browser";
import type { Asking } from "@/tests/prove/served/request";

type Headers = Record<string, string | undefined>;
const foreign = "https://elsewhere.example";

/** What a request says about where it comes from when it does not come from a page of ours. */
export const bad: Record<string, (origin: string) => Headers> = {
  "no Origin": () => ({ origin: undefined }),
  "Origin: null": () => ({ origin: "null" }),
  "a foreign Origin": () => ({ origin: foreign }),
  "a foreign Origin and a forged X-Forwarded-Host": () => ({
    origin: foreign,
    "x-forwarded-host": new URL(foreign).host,
  }),
  "a foreign Origin and a forged Host": () => ({ origin: foreign, host: new URL(foreign).host }),
  "a foreign Origin and a forged Forwarded": () => ({ origin: foreign, forwarded: `host=${new URL(foreign).host}` }),
  "Sec-Fetch-Site: cross-site": (origin) => ({ origin, "sec-fetch-site": "cross-site" }),
  "Sec-Fetch-Site: same-site": (origin) => ({ origin, "sec-fetch-site": "same-site" }),
  "no Origin, and Sec-Fetch-Site: same-origin": () => ({ origin: undefined, "sec-fetch-site": "same-origin" }),
  "our host at another port": (origin) => ({ origin: `${origin}1` }),
  "our origin twice": (origin) => ({ origin: `${origin}, ${origin}` }),
};

const before = { values: {}, errors: {} };

/** An action as a form without script posts it. */
export function asForm({ id }: BuiltAction, origin: string): Asking {
  return asPost(origin, [
    ["$ACTION_REF_1", ""],
    ["$ACTION_1:0", JSON.stringify({ id, bound: "$@1" })],
    ["$ACTION_1:1", JSON.stringify([before])],
    ["$ACTION_KEY", "k1"],
    ["key", randomUUID()],
  ]);
}

/** The same as script posts it. */
export function asFetch({ id }: BuiltAction, origin: string): Asking {
  const { headers, ...rest } = asPost(origin, [
    ["1_key", randomUUID()],
    ["0", JSON.stringify([before, "$K1"])],
  ]);
  return { ...rest, headers: { ...headers, "next-action": id, accept: "text/x-component" } };
}
