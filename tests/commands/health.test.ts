import { describe, expect, test } from "vitest";
import { now, setClock } from "@/lib/clock";
import { findReadiness } from "@/lib/health/queries";
import { sql, useDatabase } from "@/tests/support/database";
import { make } from "@/tests/support/make";

useDatabase();

describe("whether the app is ready", () => {
  test("it is, when its database answers and is up to date", async () => {
    expect(await findReadiness()).toEqual({ ready: true, database: "answers", migrationsDue: 0, oldestJobSeconds: 0 });
  });

  test("it says for how long the oldest job has been waiting", async () => {
    await make.sent();
    setClock(new Date(now().getTime() + 90_000));
    const { ready, oldestJobSeconds } = await findReadiness();
    setClock();

    expect(ready).toBe(true);
    expect(oldestJobSeconds).toBeGreaterThanOrEqual(88);
    expect(oldestJobSeconds).toBeLessThan(120);
  });

  test("it is not, while a migration is due", async () => {
    await sql(
      `DELETE FROM "_prisma_migrations" WHERE migration_name = (SELECT max(migration_name) FROM "_prisma_migrations")`,
    );
    expect(await findReadiness()).toMatchObject({ ready: false, migrationsDue: 1 });
  });
});
