import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { choosePort } from "@/lib/run/port";
import { endLeftover } from "@/prisma/server/leftover";
import { prepare } from "@/prisma/server/prepare";
import { APP_ROLE, makeRole } from "@/prisma/server/roles";
import { killable } from "@/tests/prove/served/killable";
import { asOwner, withDatabase } from "@/tests/support/databases";

/** A PostgreSQL of its own, which keeps what it promises, with a migrated database; to be killed. */
export async function mortalServer() {
  const folder = mkdtempSync(path.join(process.getuid?.() === 0 ? "/tmp" : tmpdir(), "bobbin-mortal-"));
  chmodSync(folder, 0o755);
  const data = path.join(folder, "database/data");
  const [port, password] = [await choosePort("MORTAL_PORT"), randomBytes(16).toString("hex")];
  const env = { DB_FOLDER: path.join(folder, "database"), DB_PORT: `${port}`, DB_PASSWORD: password };
  const server = killable(["lib/run/database.ts"], env, path.join(folder, "log"));
  await server.start();
  const root = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  await asOwner(root, "CREATE DATABASE bobbin");
  await makeRole(root, APP_ROLE, password);
  const owner = withDatabase(root, "bobbin");
  await prepare(owner);
  return {
    owner,
    app: owner.replace("//postgres:", `//${APP_ROLE}:`),
    /** As kill -9 does, with everything it was doing. */
    kill: () => process.kill(Number(readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[0]), "SIGKILL"),
    async stop() {
      await server.stop();
      await endLeftover(data);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
