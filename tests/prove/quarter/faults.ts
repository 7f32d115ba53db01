import { rounds } from "@/lib/jobs/rounds/rounds";

/** What can be taken out of the network's rhythm so that a quarter of it goes wrong. */
export const faults = {
  sleep: "a request that nobody answers for is never put to sleep",
  release: "a promise that nobody keeps is never let go",
  bundling: "several events of an hour are several mails",
};
export type Fault = keyof typeof faults;

const steps = { sleep: ["requests", "sleep"], release: ["promises", "lapse"] } as const;

/** Takes one step out of the clock's work. Returns what puts it back. */
export function plant(fault: Fault | undefined): () => void {
  if (fault !== "sleep" && fault !== "release") return () => {};
  const [name, step] = steps[fault];
  const { come } = rounds[name];
  rounds[name].come = async (due) => ("step" in due && due.step === step ? undefined : come(due));
  return () => {
    rounds[name].come = come;
  };
}
