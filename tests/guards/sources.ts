import { globSync, readFileSync } from "node:fs";
import path from "node:path";

export type Source = { file: string; text: string };
type Import = { specifier: string; names: string };

const OURS = ["app", "components", "lib", "prisma", "tests", "proxy.ts", "instrumentation.ts"];

/** Every TypeScript file of ours under `root`, by its path from there. */
export function readSources(root = "."): Source[] {
  const files = OURS.flatMap((part) => globSync(part.endsWith(".ts") ? part : `${part}/**/*.{ts,tsx}`, { cwd: root }));
  return files
    .filter((file) => !file.startsWith("prisma/generated/"))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), "utf8") }));
}

/** What a file imports or re-exports, also while it runs. */
export function importsOf({ text }: Source): Import[] {
  const found = text.matchAll(
    /^(?:import|export)\b([^;"'`]*?)\bfrom\s*["']([^"']+)["']|\b(?:import|require)\s*\(?\s*["'`]([^"'`]+)["'`]/gm,
  );
  return [...found].map((match) => ({ specifier: match[2] ?? match[3] ?? "", names: match[1] ?? "*" }));
}
