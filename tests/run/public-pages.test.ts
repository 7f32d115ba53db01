import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { appEnv } from "@/lib/run/app";
import { choosePort } from "@/lib/run/port";
import { killable } from "@/tests/prove/served/killable";
import { sql, useDatabase } from "@/tests/support/database";
import { asOwner } from "@/tests/support/databases";
import { make } from "@/tests/support/make";

useDatabase();

test("every public page is served with the rights of the public alone", { timeout: 120_000 }, async () => {
  const { hub, requestId } = await make.sent();
  const { slug } = hub;
  const [request] = await sql<{ ref: string }>(`SELECT ref FROM "Request" WHERE id = $1`, [requestId]);
  const origin = await serve();

  const wrong = [];
  for (const page of publicPages()) {
    const answer = await fetch(origin + page.replace("[slug]", slug).replace("[ref]", `${request?.ref}`));
    if (answer.status !== 200) wrong.push(`${page}: ${answer.status}`);
  }
  expect(wrong).toEqual([]);
  expect(publicPages().length).toBeGreaterThan(8);
  const name = new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);
  const readers = await asOwner(inject("owner"), "SELECT FROM pg_stat_activity WHERE datname = $1 AND usename = $2", [
    name,
    new URL(inject("reader")).username,
  ]);
  expect(readers.length).toBeGreaterThan(0);
});

const publicPages = () =>
  globSync("app/(public)/**/page.tsx").map((file) => path.dirname(file).replace("app/(public)", "") || "/");

/** A web server to which the app's own address of the database says nothing. */
async function serve() {
  const folder = mkdtempSync(path.join(tmpdir(), "bobbin-public-"));
  const port = await choosePort("PUBLIC_PORT");
  const mailbox = { url: "http://127.0.0.1:9", smtpUrl: "smtp://127.0.0.1:9" };
  const urls = {
    databaseUrl: "postgresql://nobody@127.0.0.1:9/none",
    readerUrl: process.env.DATABASE_READER_URL ?? "",
  };
  const env = appEnv({ ...urls, port, secret: process.env.AUTH_SECRET ?? "", mailbox });
  const web = killable(["lib/run/serve.ts"], { ...env, NODE_ENV: "production" }, path.join(folder, "log"));
  onTestFinished(async () => {
    await web.stop();
    rmSync(folder, { recursive: true });
  });
  await web.start();
  return `http://localhost:${port}`;
}
