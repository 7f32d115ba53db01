import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { childArgs } from "@/lib/run/child-args";
import { Halt } from "@/lib/run/halt";

type Lost = (name: string, lastWords: string) => void;
type Start = { args: string[]; env?: Record<string, string>; aloud?: boolean };
export type Children = ReturnType<typeof children>;

/** Starts programs that end when this one does, each with its log in `folder`. `lost` hears of one that ended by itself. */
export function children(folder: string, lost: Lost) {
  const running: { name: string; child: ChildProcess }[] = [];
  let stopping = false;
  mkdirSync(folder, { recursive: true });

  /** Resolves when the child says that it is ready. `aloud`: on the screen, not in a log. */
  function start(name: string, { args, env = {}, aloud = false }: Start): Promise<void> {
    const log = path.join(folder, `${name}.log`);
    const out = aloud ? "inherit" : openSync(log, "a");
    const child = spawn(process.execPath, childArgs(args), {
      // A group of its own: Ctrl-C reaches only the parent, which stops its children in order.
      detached: true,
      stdio: ["ignore", out, out, "ipc"],
      env: { ...process.env, ...env },
    });
    running.push({ name, child });
    return new Promise((ready, fail) => {
      child.once("message", () => ready());
      child.once("exit", () => {
        const words = aloud ? "" : readFileSync(log, "utf8").trim().split("\n").slice(-15).join("\n");
        fail(new Halt(`${name} did not start. ${aloud ? "" : `The end of ${log}:\n${words}`}`));
        if (!stopping) lost(name, words);
      });
    });
  }

  /** Ends them all, the last one first; who does not listen within 12 seconds is killed. */
  async function stop() {
    stopping = true;
    for (const { child } of running.reverse()) await end(child);
  }

  return { start, stop };
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once("exit", done));
  const late = setTimeout(() => process.kill(-(child.pid ?? 0), "SIGKILL"), 12_000);
  child.kill("SIGTERM");
  await ended;
  clearTimeout(late);
}
