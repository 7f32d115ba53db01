import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Asked, Found, Proof } from "@/tests/prove/proof";
import { type Fault, faults } from "@/tests/prove/quarter/faults";
import { observe } from "@/tests/prove/quarter/observe";
import type { Policy } from "@/tests/prove/quarter/policies";
import { full, small } from "@/tests/prove/quarter/size";

/** A quarter of a network, played through the real commands and jobs, with a clock that is set. */
export const quarter: Proof = {
  about: "13 weeks of a network in which no need is forgotten and nobody is written to too often",
  faults,
  async run({ size: name, fault, progress }: Asked): Promise<Found> {
    const found = await observe({ size: { full, small }[name], policy: "few", fault: fault as Fault, progress });
    if (name === "small" || fault) return found;
    progress("the same with everybody alerted, and with nobody");
    const others = await Promise.all([beside("everybody"), beside("nobody")]);
    return { ...found, figures: [...found.figures, ...others.flat()] };
  },
};

/** For comparison only: what is wrong there is not Bobbin's. */
async function beside(policy: Policy): Promise<Found["figures"]> {
  const script = ["--import", "tsx", "tests/prove/quarter/beside.ts", policy];
  const { stdout } = await promisify(execFile)(process.execPath, script);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "[]");
}
