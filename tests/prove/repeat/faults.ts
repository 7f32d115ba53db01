import { asOwner, withDatabase } from "@/tests/support/databases";

export const faults = {
  unkeyed: "the same key may be kept more than once",
};

/** Plants it in the database of DATABASE_URL, as its owner. */
export async function plant(fault: string | undefined) {
  if (fault !== "unkeyed") return;
  const name = new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);
  await asOwner(
    withDatabase(process.env.TEST_DATABASE_URL ?? "", name),
    `ALTER TABLE "Act" DROP CONSTRAINT "Act_pkey"`,
  );
}
