import { createHash, randomBytes } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";

/**
 * What may run inside a page is what Next wrote there itself, and nothing else that the page holds, however it came in.
 * Each request for a page is given a word of its own, 128 random bits, in the way Next asks for a nonce; Next puts it on
 * each script that it writes. The scripts with that word are known to be Next's: no text that anybody typed can carry it,
 * as it was made after that text was. The browser is told their hashes, not the word, so that a page that is kept goes on
 * being right, and so that the pages made while building, which have no word, can have theirs.
 */
export function markRequest(request: IncomingMessage): string {
  const mark = randomBytes(16).toString("base64url");
  delete request.headers["content-security-policy-report-only"];
  request.headers["content-security-policy"] = `script-src 'nonce-${mark}'`;
  return mark;
}

/** Hashes of what stands inside a page: its marked scripts, and any script or style that stood in a page as it was built. */
export function hashesIn(html: string, mark: string, built: ReadonlySet<string>) {
  const scripts = new Set<string>();
  for (const [, attributes = "", words = ""] of html.matchAll(script)) {
    if (isFile.test(attributes)) continue;
    const hash = hashOf(words);
    if (attributes.includes(` nonce="${mark}"`) || built.has(hash)) scripts.add(hash);
  }
  const styles = [...html.matchAll(style)].map(([, words = ""]) => hashOf(words)).filter((hash) => built.has(hash));
  return { scripts: [...scripts], styles: [...new Set(styles)] };
}

/** Hashes of every script and style inside the pages of a build. They were made without a database, so nobody's words are in them. */
export function hashesOfBuild(folder: string): ReadonlySet<string> {
  const pages = existsSync(folder) ? globSync("server/{app,pages}/**/*.html", { cwd: folder }) : [];
  const hashes = pages.flatMap((page) => {
    const html = readFileSync(`${folder}/${page}`, "utf8");
    const scripts = [...html.matchAll(script)].filter(([, attributes = ""]) => !isFile.test(attributes));
    return [...scripts.map(([, , words = ""]) => words), ...[...html.matchAll(style)].map(([, words = ""]) => words)];
  });
  return new Set(hashes.map(hashOf));
}

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const style = /<style\b[^>]*>([\s\S]*?)<\/style>/gi;
const isFile = /\ssrc=/i;
const hashOf = (words: string) => `'sha256-${createHash("sha256").update(words).digest("base64")}'`;
