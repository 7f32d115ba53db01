import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Ends the server that a killed start has left in this data folder, and takes away the note of one that is gone. */
export async function endLeftover(data: string) {
  const note = path.join(data, "postmaster.pid");
  if (!existsSync(note)) return;

  const pid = Number(readFileSync(note, "utf8").split("\n")[0]);
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    if (!servesFrom(data, pid)) break;
    process.kill(pid, signal);
    for (let tries = 0; tries < 50 && servesFrom(data, pid); tries++) await wait(100);
  }
  rmSync(note, { force: true });
}

// After a restart of the machine another program may have the number, and is not ours to end.
function servesFrom(data: string, pid: number): boolean {
  try {
    const words = existsSync("/proc/self/cmdline")
      ? readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").join(" ")
      : execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
    return words.includes(`-D ${data} `);
  } catch {
    return false;
  }
}
