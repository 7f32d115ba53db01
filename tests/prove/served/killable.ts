import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync, readFileSync } from "node:fs";
import { childArgs } from "@/lib/run/child-args";

export type Killable = ReturnType<typeof killable>;

/** One of our programs, which can be started, asked to stop, killed, and started again. What it says goes to the file `log`. */
export function killable(args: string[], env: Record<string, string>, log: string) {
  let child: ChildProcess | undefined;
  const lives = () => child !== undefined && child.exitCode === null && child.signalCode === null;

  /** Resolves when it says that it is ready. */
  async function start() {
    const out = openSync(log, "a");
    const stdio = ["ignore", out, out, "ipc"] as const;
    const started = spawn(process.execPath, childArgs(args), { stdio: [...stdio], env: { ...process.env, ...env } });
    child = started;
    const ended = once(started, "exit").then(() => {
      throw new Error(`${args.join(" ")} did not start:\n${said().slice(-2_000)}`);
    });
    await Promise.race([once(started, "message"), ended]);
    ended.catch(() => {});
  }

  async function end(signal: "SIGTERM" | "SIGKILL") {
    if (!child || !lives()) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }

  const said = () => readFileSync(log, "utf8");
  return {
    start,
    lives,
    said,
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
    pid: () => child?.pid,
    code: () => child?.exitCode,
  };
}
