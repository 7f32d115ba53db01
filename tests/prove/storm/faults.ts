import { asOwner, withDatabase } from "@/tests/support/databases";

export const faults = {
  over: "what is left of a line is counted as 100 more than it is, and no law of the database minds",
};

/** Plants it in the database of DATABASE_URL, as its owner. */
export async function plant(fault: string | undefined) {
  if (fault !== "over") return;
  const { pathname } = new URL(process.env.DATABASE_URL ?? "");
  await asOwner(
    withDatabase(process.env.TEST_DATABASE_URL ?? "", pathname.slice(1)),
    `ALTER TABLE "Line" DROP CONSTRAINT "Line_counters", DROP CONSTRAINT "Line_alert",
      ALTER COLUMN unclaimed SET EXPRESSION AS (asked - claimed + 100)`,
  );
}
