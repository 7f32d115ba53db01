import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";

const good = {
  DATABASE_URL: "postgresql://bobbin@127.0.0.1:9/bobbin",
  SMTP_URL: "smtp://127.0.0.1:9",
  APP_URL: "https://bobbin.example",
  AUTH_SECRET: "0123456789abcdef0123456789abcdef",
};
const seeReadme = 'README.md, "On a server", says what it is for.\n';

const bad: [name: string, value: string, said: string][] = [
  ["DATABASE_URL", "mysql://host/bobbin", "must be a whole address starting with postgres:// or postgresql://"],
  ["DATABASE_URL", "postgresql:///bobbin", "must name a host"],
  ["DATABASE_READER_URL", "reader", "must be a whole address starting with postgres:// or postgresql://"],
  ["SMTP_URL", "mail.example.org:25", "must be a whole address starting with smtp:// or smtps://"],
  ["SMTP_URL", "smtp://", "must name a host"],
  ["APP_URL", "bobbin.example", "must be a whole address starting with http:// or https://"],
  ["APP_URL", "https://example.org/bobbin", "must be an address without a path, such as https://scrubs.example.org"],
  ["AUTH_SECRET", "bobbin", "must be at least 32 characters of random text"],
  ["MAIL_FROM", "Bobbin", "must be an e-mail address, such as Bobbin <bobbin@example.org>"],
  ["MAIL_FROM", "Bobbin <bobbin>", "must be an e-mail address, such as Bobbin <bobbin@example.org>"],
  ["STEWARDS", "sorrel@example.org; kit@example.org", "must be e-mail addresses with commas between"],
  ["STEWARDS", "sorrel@example.org, kit", "must be e-mail addresses with commas between"],
  ["RHYTHM", "every day", "must be JSON"],
  ["RETENTION", '{"keys":0}', "keys: Too small: expected number to be >=1"],
  ["LIMITS", '{"mail":0}', "mail: Too small: expected number to be >=1"],
  ["PROXIES", "yes", "must be a number of proxies from 0 to 5"],
  ["PORT", "web", "must be a number from 1 to 65535"],
  ["PORT", "65536", "must be a number from 1 to 65535"],
  ["PORT", "80.5", "must be a number from 1 to 65535"],
  ["DRAIN_SECONDS", "-1", "must be a number of seconds from 0 to 60"],
];

describe.concurrent("a server", { timeout: 60_000 }, () => {
  test.each(Object.keys(good))("without %s does not start, and one sentence names it", async (name) => {
    expect(await start("serve", { [name]: "" })).toEqual([1, `${name} is not set. ${seeReadme}`]);
  });

  test.each(bad)("with %s=%s does not start, and one sentence says why", async (name, value, said) => {
    expect(await start("serve", { [name]: value })).toEqual([1, `${name} ${said}. ${seeReadme}`]);
  });
});

describe.concurrent("a rhythm", { timeout: 60_000 }, () => {
  test.each([
    ['{"stillNeeded":{"urgent":0}}', "stillNeeded.urgent: Too small: expected number to be >=1"],
    ['{"stilneeded":{}}', 'Unrecognized key: "stilneeded"'],
  ])("%s does not start, and one sentence says where it is wrong", async (RHYTHM, said) => {
    expect(await start("worker", { RHYTHM })).toEqual([1, `RHYTHM ${said}. ${seeReadme}`]);
  });
});

describe.concurrent("the other programs of a server", { timeout: 60_000 }, () => {
  test.each([
    ["worker", { SMTP_URL: "" }, `SMTP_URL is not set. ${seeReadme}`],
    ["worker", { STEWARDS: "kit" }, `STEWARDS must be e-mail addresses with commas between. ${seeReadme}`],
    ["migrate", { DATABASE_URL: "" }, `DATABASE_URL is not set. ${seeReadme}`],
    ["migrate", { DATABASE_URL: "postgresql:///bobbin" }, `DATABASE_URL must name a host. ${seeReadme}`],
  ])("%s with %o does not start, and one sentence names it", async (program, env, said) => {
    expect(await start(program, env)).toEqual([1, said]);
  });

  test("migrate needs nothing but the database", async () => {
    const [code, said] = await start("migrate", { SMTP_URL: "", APP_URL: "", AUTH_SECRET: "" });
    expect([code, said]).toEqual([1, expect.stringMatching(/^The database at 127\.0\.0\.1:9 cannot be opened: .*\n$/)]);
  });
});

async function start(program: string, env: Record<string, string>) {
  const child = spawn(process.execPath, ["--import", "tsx", `lib/run/${program}.ts`], {
    env: { NODE_ENV: "production", PATH: process.env.PATH, ...good, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [code, said] = await Promise.all([new Promise((done) => child.once("exit", done)), text(child.stderr)]);
  return [code, said];
}
