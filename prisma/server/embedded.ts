import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { Halt } from "@/lib/run/halt";
import { endLeftover } from "@/prisma/server/leftover";
import { programs } from "@/prisma/server/programs";
import { serverUser } from "@/prisma/server/user";

type Options = { folder: string; port: number; password: string; durable?: boolean };
export type Server = { url: string; ended: Promise<void>; stop(): Promise<void> };

/**
 * Starts a PostgreSQL of our own on the loopback, with its data in `folder`, made when it is not there. `durable: false`
 * is for tests: faster, and lost if the machine stops.
 */
export async function startPostgres({ folder, port, password, durable = true }: Options): Promise<Server> {
  const user = serverUser();
  const bin = programs(user && { home: path.dirname(folder) });
  const data = path.join(folder, "data");
  if (!existsSync(path.join(data, "PG_VERSION"))) await makeCluster(bin, folder, password, user);
  await endLeftover(data);

  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200", "timezone=UTC"];
  if (!durable) settings.push("fsync=off", "synchronous_commit=off", "full_page_writes=off");
  const flags = settings.flatMap((setting) => ["-c", setting]);
  const server = spawn(path.join(bin, "postgres"), ["-D", data, "-p", String(port), ...flags], {
    ...user,
    cwd: folder,
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<void>((done) => server.once("exit", () => done()));
  await ready(server);
  return {
    url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    ended,
    stop: () => stop(server, ended),
  };
}

async function makeCluster(bin: string, folder: string, password: string, user: ReturnType<typeof serverUser>) {
  const data = path.join(folder, "data");
  const secret = path.join(folder, "first-password");
  rmSync(data, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  if (user) for (const file of [folder, secret]) chownSync(file, user.uid, user.gid);
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const login = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${secret}`];
  await promisify(execFile)(path.join(bin, "initdb"), ["--pgdata", data, "--no-instructions", ...locale, ...login], {
    ...user,
    cwd: folder,
  }).finally(() => rmSync(secret, { force: true }));
}

function ready(server: ChildProcess): Promise<void> {
  let said = "";
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.once("exit", () => fail(new Halt(`PostgreSQL did not start. It said:\n${said.trim()}`)));
    server.stderr?.on("data", (chunk: Buffer) => {
      said += chunk;
      if (said.includes("ready to accept connections")) done();
      said = said.slice(-2_000);
    });
  });
}

// SIGINT is PostgreSQL's "fast" stop: it rolls back what is under way, and writes what was promised.
async function stop(server: ChildProcess, ended: Promise<void>) {
  server.kill("SIGINT");
  const late = setTimeout(() => server.kill("SIGQUIT"), 8_000);
  await ended;
  clearTimeout(late);
}
