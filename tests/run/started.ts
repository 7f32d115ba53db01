import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { choosePort } from "@/lib/run/port";
import { endLeftover } from "@/prisma/server/leftover";

/** An empty folder for a start's data, where also the server's own user can go. Gone after the test. */
export function newFolder(): string {
  const folder = mkdtempSync("/tmp/bobbin-start-");
  chmodSync(folder, 0o755);
  onTestFinished(async () => {
    await endLeftover(path.join(folder, "database/data"));
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export type Started = {
  child: ReturnType<typeof spawn>;
  port: number;
  said: () => string;
  ended: Promise<number | null>;
};

/** `npm start` with its data in `folder`, on the build that is there; its program itself, or `through` npm. */
export async function start(folder: string, given = 0, through?: "npm"): Promise<Started> {
  const port = given || (await choosePort("ANY_PORT"));
  const { APP_URL: _, ...outside } = process.env;
  const env = { ...outside, PORT: String(port), DATA_DIR: folder };
  const [program, ...args] = through
    ? ["npm", "start", "--", "--no-build"]
    : [process.execPath, "--import", "tsx", "lib/run/start.ts", "--no-build"];
  const child = spawn(program as string, args, { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const ended = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, port, said: () => said, ended };
}

/** Waits until it says that it can be stopped, which is the last thing it says. */
export async function ready({ child, said }: Started) {
  while (!said().includes("Stop with Ctrl-C")) {
    if (child.exitCode !== null) throw new Error(`It ended instead of starting:\n${said()}`);
    await wait(100);
  }
}

/** The programs that still run with this folder's data, or listen for its sake, after giving them a moment to end. */
export async function leftIn(folder: string): Promise<string[]> {
  for (let tries = 0; tries < 150 && processesOf(folder).length > 0; tries++) await wait(100);
  return processesOf(folder);
}

function processesOf(folder: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => `${read(`/proc/${pid}/cmdline`)} ${read(`/proc/${pid}/environ`)}`)
    .filter((words) => words.includes(folder));
}

function read(file: string): string {
  try {
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  } catch {
    return "";
  }
}
