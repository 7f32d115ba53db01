import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { parse } from "parse5";
import { said, within, words } from "@/tests/prove/served/forms";

export type Said = { status: number; headers: IncomingHttpHeaders; text: string };

const wanted: Record<string, RegExp> = {
  "strict-transport-security": /^max-age=(\d{8,})$/,
  "x-content-type-options": /^nosniff$/,
  "referrer-policy": /^same-origin$/,
  "x-frame-options": /^DENY$/,
  "cross-origin-opener-policy": /^same-origin$/,
  "permissions-policy": /camera=\(\).*microphone=\(\).*geolocation=\(\)/,
  "content-security-policy": /default-src 'none'.*frame-ancestors 'none'/,
};

/** What an answer lacks, or says that it should not. */
export function faultsOf({ headers, text }: Said): string[] {
  const missing = Object.entries(wanted).filter(([name, right]) => !right.test(String(headers[name] ?? "")));
  const told = ["x-powered-by", "server"].filter((name) => name in headers);
  return [
    ...missing.map(([name]) => `${name} is "${headers[name] ?? "missing"}"`),
    ...told.map((name) => `${name} is told`),
    ...(headers["set-cookie"] && !/private|no-store/.test(headers["cache-control"] ?? "")
      ? ["a cookie that caches keep"]
      : []),
    ...policyFaults(String(headers["content-security-policy"]), headers["content-type"] ?? "", text),
  ];
}

/** The policy lets nothing run but files of ours and just the scripts that stand in the page. */
function policyFaults(policy: string, type: string, text: string): string[] {
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "'none'";
  const loose = scripts.split(" ").filter((source) => !/^'(self|none|sha256-[\w+/]{43}=)'$/.test(source));
  const allowed: string[] = scripts.match(/sha256-[\w+/=]+/g) ?? [];
  // A letter is dressed within its tags, and where that is let through, nothing runs at all.
  const isLetter = scripts === "'none'" && /style-src 'unsafe-inline'/.test(policy);
  const inside = inlineOf(type.startsWith("text/html") ? text : "");
  const [refused, idle] = [
    inside.scripts.filter((hash) => !allowed.includes(hash)),
    allowed.filter((hash) => !inside.scripts.includes(hash)),
  ];
  return [
    ...loose.map((source) => `scripts may come from ${source}`),
    ...(refused.length > 0 ? [`${refused.length} scripts of its own that its policy refuses`] : []),
    ...(idle.length > 0 && text ? [`${idle.length} hashes of scripts that it does not have`] : []),
    ...(inside.handlers > 0 ? [`${inside.handlers} handlers within tags`] : []),
    ...(inside.styles > 0 && !isLetter ? [`${inside.styles} styles within tags, which its policy refuses`] : []),
  ];
}

function inlineOf(html: string) {
  const page = parse(html);
  const scripts = within(page, "script").filter((script) => said(script, "src") === undefined);
  const hashes = scripts.map((script) => `sha256-${createHash("sha256").update(words(script)).digest("base64")}`);
  const count = (within: RegExp) => (html.match(within) ?? []).length;
  return { scripts: [...new Set(hashes)], handlers: count(/<[^>]+\son\w+="/g), styles: count(/<[^>]+\sstyle="/g) };
}
