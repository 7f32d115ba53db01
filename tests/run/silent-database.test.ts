import { createServer, connect as dial, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db, disconnect, prisma } from "@/lib/db";
import { useDatabase } from "@/tests/support/database";

useDatabase();

// Before the database stands a wire that can be cut without a word.
const behind = new URL(`${process.env.DATABASE_URL}`);
const wires: Socket[] = [];
let wire: Server;
let silent = false;

beforeAll(async () => {
  wire = createServer((near) => {
    const far = dial(Number(behind.port), behind.hostname);
    wires.push(near, far);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on("data", (piece) => silent || to.write(piece));
      from.on("error", () => to.destroy());
      from.on("close", () => to.destroy());
    }
  });
  await new Promise<void>((done) => wire.listen(0, "127.0.0.1", done));
  const address = wire.address();
  const before = new URL(behind);
  before.port = String(typeof address === "object" && address ? address.port : 0);
  process.env.DATABASE_URL = before.href;
});
afterAll(async () => {
  await disconnect();
  for (const each of wires) each.destroy();
  wire.close();
});
beforeEach(() => {
  silent = false;
});

const took = async (asking: () => Promise<unknown>) => {
  const began = performance.now();
  await expect(asking()).rejects.toThrow();
  return performance.now() - began;
};

describe("a database that", { timeout: 60_000 }, () => {
  test("goes silent while it is asked ends the asking within 10 seconds, and is found again afterwards", async () => {
    expect(await db.person.count()).toBe(0);
    const opened = prisma.$transaction(async (tx) => {
      await tx.person.count();
      silent = true;
      await tx.person.count();
    });
    expect(await took(() => opened)).toBeLessThan(10_000);
    expect(await took(() => db.person.count())).toBeLessThan(10_000);

    silent = false;
    expect(await db.person.count()).toBe(0);
    expect(await prisma.$transaction((tx) => tx.person.count())).toBe(0);
  });

  test("takes no call is given up after a second and a half", async () => {
    await prisma.$disconnect();
    silent = true;
    expect(await took(() => db.person.count())).toBeLessThan(3_500);
  });

  test("keeps a row locked is given up after 5 seconds", async () => {
    const key = 4711;
    const locked = Promise.withResolvers<void>();
    const letGo = Promise.withResolvers<void>();
    const held = prisma.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${key})`;
        locked.resolve();
        await letGo.promise;
      },
      { timeout: 30_000, maxWait: 20_000 },
    );
    await locked.promise;
    const waiting = await took(() => prisma.$executeRaw`SELECT pg_advisory_xact_lock(${key})`);
    letGo.resolve();
    await held;
    expect(waiting).toBeGreaterThan(4_500);
    expect(waiting).toBeLessThan(7_500);
  });

  test("is told all of it", async () => {
    const [told] = await db.$queryRaw<object[]>`
      SELECT current_setting('lock_timeout') AS lock, current_setting('statement_timeout') AS statement,
        current_setting('idle_in_transaction_session_timeout') AS silence`;
    expect(told).toEqual({ lock: "5s", statement: "6s", silence: "7s" });
  });
});
