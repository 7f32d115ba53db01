import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

export const FOLDER = ".next-no-proxy";

/** The same build as if there had been no proxy.ts: for everything, nothing stands before it. Returns its folder. */
export function buildWithoutProxy(): string {
  const left = ["cache", "dev"];
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(".next", FOLDER, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (from) => !left.includes(path.basename(from)),
  });
  const manifest = `${FOLDER}/server/functions-config-manifest.json`;
  const { functions, ...rest } = JSON.parse(readFileSync(manifest, "utf8"));
  if (!("/_middleware" in functions)) throw new Error("The build has no proxy that could be left out.");
  const { "/_middleware": _, ...others } = functions;
  writeFileSync(manifest, JSON.stringify({ ...rest, functions: others }));
  for (const file of ["middleware.js", "middleware"])
    rmSync(`${FOLDER}/server/${file}`, { recursive: true, force: true });
  return FOLDER;
}
