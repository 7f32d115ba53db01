import { connect, createServer, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { prisma } from "@/lib/db";
import { useDatabase } from "@/tests/support/database";

useDatabase();

// "terminating connection due to unexpected postmaster exit", as PostgreSQL says it.
const gone = ["SFATAL", "VFATAL", "C57P01", "Mterminating connection due to unexpected postmaster exit"];
const ready = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

test("a connection that is lost in the moment in which it is ready does not end the program", async () => {
  process.env.DATABASE_URL = await loseEach(new URL(`${process.env.DATABASE_URL}`));
  await expect(prisma.$transaction((tx) => tx.$queryRaw`SELECT 1`)).rejects.toThrow();
  await expect(prisma.$queryRaw`SELECT 1`).rejects.toThrow();
});

/** Stands before a database, and loses each connection with the same breath in which it says that it is ready. */
async function loseEach(database: URL) {
  const port = Number(database.port);
  const open: Socket[] = [];
  const front = createServer((caller) => {
    const behind = connect(port, database.hostname);
    open.push(caller, behind);
    for (const each of [caller, behind]) each.on("error", () => {});
    caller.pipe(behind);
    behind.on("data", (said) => {
      if (said.includes(ready)) caller.end(Buffer.concat([said, fatal()]));
      else caller.write(said);
    });
  });
  await new Promise<void>((listening) => front.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    for (const each of open) each.destroy();
    front.close();
  });
  const address = front.address();
  database.port = `${typeof address === "object" && address?.port}`;
  return database.href;
}

function fatal() {
  const body = Buffer.from(`${gone.join("\0")}\0\0`);
  const head = Buffer.from([0x45, 0, 0, 0, 0]);
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
