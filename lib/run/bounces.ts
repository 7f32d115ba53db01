import { disconnect } from "@/lib/db";
import { noteReturned } from "@/lib/jobs/letters/returned";
import { run } from "@/lib/run/halt";

/** As much of a report as is read: its own parts, and the head of the mail that came back. */
const most = 1_000_000;

/** `npm run bounces`: reads one mail that came back, as a mail server hands it over, and stops what it was about. */
await run(async () => {
  let report = "";
  for await (const piece of process.stdin.setEncoding("latin1")) if (report.length < most) report += piece;
  const stopped = await noteReturned(report);
  console.log(stopped > 0 ? `Stopped ${stopped} ${stopped === 1 ? "kind" : "kinds"} of mail.` : "Nothing to stop.");
  await disconnect();
});
