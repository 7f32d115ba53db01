import { spawn } from "node:child_process";
import { childArgs } from "@/lib/run/child-args";
import { Halt } from "@/lib/run/halt";

type How = { env?: Record<string, string>; aloud?: boolean };

/** Runs a Node program to its end. What it says is shown when it fails, or all along with `aloud`. */
export function program(args: string[], { env = {}, aloud = false }: How = {}): Promise<void> {
  const out = aloud ? "inherit" : "pipe";
  const child = spawn(process.execPath, childArgs(args), {
    detached: true,
    stdio: ["ignore", out, out, "ipc"],
    env: { ...process.env, ...env },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (said += chunk));
  const endWithUs = () => void process.kill(-(child.pid ?? 0), "SIGTERM");
  process.once("exit", endWithUs);
  return new Promise((done, fail) => {
    child.once("close", (code) => {
      process.off("exit", endWithUs);
      if (code === 0) return done();
      fail(new Halt(`${said}\n${args.join(" ")} ended with code ${code}.`.trim()));
    });
  });
}
