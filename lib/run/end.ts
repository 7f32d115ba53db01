import { readFileSync } from "node:fs";

type Clean = () => Promise<void>;

/**
 * One end for whatever happens: a signal, an npm that was killed, a child that died. What was given to `atEnd` is done,
 * the last first, then the process exits with the code.
 */
export function ending(codeOnSignal = 0) {
  const cleans: Clean[] = [];
  let stopping = false;

  async function end(code: number, why = "") {
    if (stopping) return;
    stopping = true;
    if (why) console[code ? "error" : "log"](why);
    for (const clean of cleans.reverse()) await clean().catch(console.error);
    process.exit(code);
  }

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => void end(codeOnSignal, "Stopping."));
  watchParent(() => void end(1, "npm has ended, so Bobbin stops."));
  return { end, atEnd: (clean: Clean) => void cleans.push(clean) };
}

// npm passes SIGTERM on to its shell only, and nobody hears of a kill -9: notice that the parent went, or the shell's.
function watchParent(gone: () => void) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const npm = isOurShell(parent) ? parentOf(parent) : undefined;
  setInterval(() => {
    if (process.ppid !== parent || (npm && parentOf(parent) !== npm)) gone();
  }, 300).unref();
}

// Some shells stay between npm and us, others become us. Where there is no /proc we watch the nearest only.
function isOurShell(pid: number): boolean {
  return inProc(pid, "cmdline").includes(process.env.npm_lifecycle_script ?? "-");
}

const parentOf = (pid: number) => /^PPid:\s*(\d+)/m.exec(inProc(pid, "status"))?.[1];

function inProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
