import { asOwner } from "@/tests/support/databases";

export const faults = {
  "written-later": "the database says that it has kept what it has not written down yet",
};

/** Plants it in the server at TEST_DATABASE_URL, as its owner. What is there by then is kept. */
export async function plant(fault: string | undefined) {
  if (fault !== "written-later") return;
  const settings = ["synchronous_commit = off", "wal_writer_delay = 10000", "wal_writer_flush_after = '1GB'"];
  for (const statement of [
    "CHECKPOINT",
    ...settings.map((each) => `ALTER SYSTEM SET ${each}`),
    "SELECT pg_reload_conf()",
  ])
    await asOwner(process.env.TEST_DATABASE_URL ?? "", statement);
}
