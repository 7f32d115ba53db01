import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { choosePort } from "@/lib/run/port";
import { killable } from "@/tests/prove/served/killable";
import { withDatabase } from "@/tests/support/databases";
import { makeTemplate, openServer } from "@/tests/support/server";

/**
 * A PostgreSQL of this proof's own, as durable as the one that people start, which can be killed and started again. A
 * migrated, empty database in it stands in DATABASE_URL from now on.
 */
export async function killedDatabase() {
  const folder = mkdtempSync(path.join(process.getuid?.() === 0 ? "/tmp" : tmpdir(), "bobbin-killed-"));
  chmodSync(folder, 0o755);
  const [port, password] = [await choosePort("KILLED_DB_PORT"), randomBytes(16).toString("hex")];
  const own = { DB_FOLDER: path.join(folder, "database"), DB_PORT: `${port}`, DB_PASSWORD: password };
  const program = killable(["lib/run/database.ts"], own, path.join(folder, "log"));
  await program.start();

  process.env.TEST_DATABASE_URL = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  const server = await openServer();
  await makeTemplate(server, "killed");
  process.env.DATABASE_URL = withDatabase(server.app, "killed");

  /** All of its processes at the same moment: none of them can still write down what it was doing. */
  async function kill() {
    const pids = processesOf(path.join(own.DB_FOLDER, "data"));
    for (const pid of pids) process.kill(pid, "SIGKILL");
    while (program.lives()) await wait(5);
  }

  async function stop() {
    await program.stop();
    rmSync(folder, { recursive: true, force: true });
  }

  return { kill, start: program.start, stop };
}

/** The server and whatever works for it, where this machine says so. */
function processesOf(data: string): number[] {
  const server = Number(readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[0]);
  const children = `/proc/${server}/task/${server}/children`;
  const workers = existsSync(children) ? readFileSync(children, "utf8").trim().split(" ").map(Number) : [];
  return [server, ...workers.filter((pid) => pid > 0)];
}
