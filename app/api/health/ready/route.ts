import { findReadiness } from "@/lib/health/queries";
import { inTime } from "@/lib/out-of-reach";

export const dynamic = "force-dynamic";

const quiet = { "Cache-Control": "no-store" };

/** Whether to send people here: 200 when the database answers and is up to date, else 503, within 3 seconds. */
export async function GET() {
  try {
    const readiness = await inTime(3_000, findReadiness());
    return Response.json(readiness, { status: readiness.ready ? 200 : 503, headers: quiet });
  } catch {
    const answer = { ready: false, database: "does not answer" };
    return Response.json(answer, { status: 503, headers: { ...quiet, "Retry-After": "5" } });
  }
}
