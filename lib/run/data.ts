import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** Where the demo keeps its data. PostgreSQL never runs as root, so root's demo stands where its user can reach it. */
export function dataFolder(): string {
  const ofRoot = () => `/var/lib/bobbin/${createHash("sha256").update(root).digest("hex").slice(0, 8)}`;
  const folder = process.env.DATA_DIR ?? (process.getuid?.() === 0 ? ofRoot() : path.join(root, "data"));
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return path.resolve(folder);
}

type Secrets = {
  authSecret: string;
  ownerPassword: string;
  appPassword: string;
  readerPassword: string;
};

/** The demo's secrets: made at random when they are first needed and kept with its data. */
export function secretsIn(folder: string): Secrets {
  const file = path.join(folder, "secrets.json");
  const kept: Partial<Secrets> = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const fresh = () => randomBytes(32).toString("hex");
  const secrets: Secrets = {
    authSecret: fresh(),
    ownerPassword: fresh(),
    appPassword: fresh(),
    readerPassword: fresh(),
    ...kept,
  };
  if (Object.keys(kept).length < Object.keys(secrets).length)
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
