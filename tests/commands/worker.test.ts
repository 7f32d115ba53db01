import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { now, setClock } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { drain, strike } from "@/lib/jobs/drain";
import { startWorker } from "@/lib/jobs/worker";
import { childArgs } from "@/lib/run/child-args";
import { sql, useDatabase } from "@/tests/support/database";
import { historyOf } from "@/tests/support/history";
import { make } from "@/tests/support/make";
import { openSmtp } from "@/tests/support/smtp";

useDatabase();
let smtp: Awaited<ReturnType<typeof openSmtp>>;
beforeAll(async () => {
  smtp = await openSmtp();
  process.env.SMTP_URL = smtp.url;
});
const quiet = () => prisma.$executeRaw`DELETE FROM pgboss.job`;
beforeEach(async () => {
  await quiet();
  await prisma.outgoing.deleteMany();
  smtp.taken.length = 0;
  smtp.mails.length = 0;
});
afterEach(() => setClock());
afterAll(() => smtp.close());

/** A hub claims of three wards, so three people have a letter due. */
async function threeLetters() {
  const lines = [await make.line(), await make.line(), await make.line()];
  await quiet();
  const { hub, coordinator } = await make.hub();
  for (const { line } of lines) await make.claim(coordinator, hub.id, line.id, 2);
  return lines.map(({ line }) => `${hub.name} will make 2 pieces for you (${line.request.ref})`);
}

async function startProcess(): Promise<ChildProcess> {
  const worker = spawn(process.execPath, childArgs(["lib/run/worker.ts"]), {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  await once(worker, "message");
  return worker;
}

const states = async () => {
  const rows = await sql<{ state: string }>("SELECT state::text FROM pgboss.job WHERE name = 'mail' ORDER BY 1");
  return rows.map((row) => row.state);
};
const due = () => sql("UPDATE pgboss.job SET start_after = now() WHERE state < 'active'");

describe("the worker", { timeout: 60_000 }, () => {
  test("sends what is due, and ends when it is told to", async () => {
    const subjects = await threeLetters();
    const worker = await startProcess();
    await smtp.took(3);
    worker.kill("SIGTERM");
    expect(await once(worker, "exit")).toEqual([0, null]);
    expect([...smtp.taken].sort()).toEqual(subjects.sort());
    expect(await states()).toEqual(["completed", "completed", "completed"]);
  });

  test("killed in the middle of a letter, another sends it again: none is lost, at most one is double", async () => {
    const subjects = await threeLetters();
    smtp.holdFrom(2);
    const killed = await startProcess();
    await smtp.took(2);
    killed.kill("SIGKILL");
    await once(killed, "exit");
    smtp.release();

    await sql("UPDATE pgboss.job SET heartbeat_on = now() - interval '1 minute' WHERE state = 'active'");
    await sql("UPDATE pgboss.queue SET monitor_on = NULL, monitor_claim_on = NULL");
    const other = await startWorker();
    await due();
    await smtp.took(4);
    await other.stop();

    expect([...new Set(smtp.taken)].sort()).toEqual(subjects.sort());
    expect(smtp.taken).toHaveLength(4);
    const ids = smtp.mails.map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1]);
    expect(new Set(ids).size).toBe(3);
    expect(await states()).toEqual(["completed", "completed", "completed"]);
  });

  test("stopped in the middle, it finishes the letter in hand and leaves the rest to the next", async () => {
    await threeLetters();
    smtp.refuse("451 Not now");
    await drain();
    smtp.refuse(null);
    await quiet();
    // All three are due at once, and found by one look.
    setClock(new Date(now().getTime() + 60_000));
    await sql("INSERT INTO pgboss.job (name, data) VALUES ('clock', $1)", [JSON.stringify({ round: "letters" })]);
    smtp.holdFrom(1);
    const worker = await startWorker();
    await smtp.took(1);
    const stopped = worker.stop();
    smtp.release();
    await stopped;
    expect(smtp.taken).toHaveLength(1);
    expect(await states()).toEqual(["retry", "retry", "completed"].sort());

    await due();
    await drain();
    expect(new Set(smtp.taken).size).toBe(3);
    expect(smtp.taken).toHaveLength(3);
  });

  test("a mail server that takes nothing is tried again later, each time after twice as long, and then once", async () => {
    const start = now();
    setClock(start);
    await threeLetters();
    smtp.refuse("451 Not now");
    for (const [after, tries] of [
      [0, 1],
      [29, 1],
      [30, 2],
      [89, 2],
      [90, 3],
    ] as const) {
      setClock(new Date(start.getTime() + after * 1_000));
      await (after === 0 ? drain() : strike(["letters"]));
      const letters = await prisma.outgoing.findMany({ where: { settledAt: null } });
      expect(letters.map((letter) => letter.tries)).toEqual([tries, tries, tries]);
    }
    smtp.refuse(null);
    setClock(new Date(start.getTime() + 3_600_000));
    await Promise.all([strike(["letters"]), strike(["letters"])]);
    expect(smtp.taken).toHaveLength(3);
    expect(new Set(smtp.taken).size).toBe(3);
  });
});

const days = (number: number) => setClock(new Date(now().getTime() + number * 86_400_000));

describe("the clock", { timeout: 60_000 }, () => {
  test("asks the ward after 3 and 7 days, once each, and takes the bag as arrived after 14", async () => {
    const { shipmentId } = await make.sent();
    const said = async () => (await historyOf("shipment", shipmentId)).slice(2);
    await strike();
    expect(await said()).toEqual([]);
    days(3);
    await strike();
    await strike();
    expect(await said()).toEqual(["parcel.reminded"]);
    days(4);
    await strike();
    await strike();
    expect(await said()).toEqual(["parcel.reminded", "parcel.reminded"]);
    days(7);
    await strike();
    await strike();
    expect(await said()).toEqual(["parcel.reminded", "parcel.reminded", "parcel.presumed"]);
    expect(smtp.taken.filter((subject) => /Has the bag .* come/.test(subject))).toHaveLength(2);
    expect(smtp.taken.filter((subject) => /as arrived/.test(subject))).toHaveLength(1);
  });

  test("after a long silence of its own it asks once, not twice", async () => {
    const { shipmentId } = await make.sent();
    days(9);
    await strike();
    expect((await historyOf("shipment", shipmentId)).slice(2)).toEqual(["parcel.reminded"]);
  });

  test("clears away what has run out, and nothing else", async () => {
    const { personId } = await make.person();
    const old = { expiresAt: new Date(now().getTime() - 1000) };
    const fresh = { expiresAt: new Date(now().getTime() + 60_000) };
    for (const [name, when] of Object.entries({ old, fresh })) {
      await prisma.draft.create({ data: { tokenHash: name, answers: {}, ...when } });
      await prisma.session.create({ data: { tokenHash: name, personId, ...when } });
      const secrets = { linkHash: name, codeHash: name, browserHash: name };
      await prisma.signIn.create({ data: { email: name, ...secrets, ...when } });
    }
    const act = { actor: "clock:test", name: "person.changed", inputHash: "" };
    await prisma.act.create({ data: { ...act, key: "old", createdAt: new Date(now().getTime() - 31 * 86_400_000) } });
    await prisma.act.create({ data: { ...act, key: "fresh", createdAt: now() } });
    await strike();
    const { tokenHash } = await prisma.draft.findFirstOrThrow();
    const session = await prisma.session.findFirstOrThrow();
    const signIn = await prisma.signIn.findFirstOrThrow();
    const kept = await prisma.act.findMany({ where: { actor: act.actor } });
    expect([tokenHash, session.tokenHash, signIn.email, kept.map(({ key }) => key)]).toEqual([
      "fresh",
      "fresh",
      "fresh",
      ["fresh"],
    ]);
  });
});
