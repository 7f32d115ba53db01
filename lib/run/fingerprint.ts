import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Does the work unless the files that it is made from are as they were when it was last done. Returns what it came to. */
export async function unlessUnchanged(mark: string, sources: string[], work: () => Promise<void>): Promise<string> {
  const fingerprint = fingerprintOf(sources);
  if (existsSync(mark) && readFileSync(mark, "utf8") === fingerprint) return "nothing has changed";
  await work();
  mkdirSync(path.dirname(mark), { recursive: true });
  writeFileSync(mark, fingerprint);
  return "";
}

function fingerprintOf(sources: string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of sources.flatMap(filesIn)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

function filesIn(source: string): string[] {
  if (!existsSync(source)) return [];
  if (statSync(source).isFile()) return [source];
  return readdirSync(source)
    .sort()
    .flatMap((name) => filesIn(path.join(source, name)));
}
