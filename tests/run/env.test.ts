import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const good = {
  DATABASE_URL: "postgresql://bobbin@127.0.0.1:9/bobbin",
  SMTP_URL: "smtp://127.0.0.1:9",
  APP_URL: "https://bobbin.example",
  AUTH_SECRET: "0123456789abcdef0123456789abcdef",
};

const serve = (env: Record<string, string>) =>
  spawnSync(process.execPath, ["--import", "tsx", "lib/run/serve.ts"], {
    env: { NODE_ENV: "production", PATH: process.env.PATH, ...env },
    encoding: "utf8",
  });

test.each(Object.keys(good))("a server without %s does not start, and one sentence names it", (name) => {
  const { [name as keyof typeof good]: _, ...others } = good;

  const { status, stderr } = serve(others);

  expect(status).toBe(1);
  expect(stderr).toBe(`${name} is not set. README.md, "On a server", says what it is for.\n`);
});

test("a secret that is too short is refused", () => {
  expect(serve({ ...good, AUTH_SECRET: "bobbin" }).stderr).toMatch(
    /^AUTH_SECRET must be at least 32 characters[^\n]*\n$/,
  );
});
