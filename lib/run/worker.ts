import { checkEnv } from "@/lib/env";
import { startWorker } from "@/lib/jobs/worker";
import { run } from "@/lib/run/halt";

/** Sends what is due and does the clock's work, until it is told to stop; then it finishes what it has begun. */
await run(async () => {
  checkEnv();
  const worker = await startWorker();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void worker.stop().finally(() => process.exit(0)));
  process.send?.("ready");
});
