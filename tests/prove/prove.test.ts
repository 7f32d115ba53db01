import { execFile } from "node:child_process";
import { describe, expect, inject, test } from "vitest";
import { proofs } from "@/tests/prove/proofs";

const wrongIn = (output: string) => Number(/(\d+) wrong/.exec(output)?.[1]);

const part = Object.entries(proofs).filter(([, { needs }]) => !needs);

describe.each(part)("%s", (name, { faults }) => {
  test("holds", { timeout: 300_000 }, async () => {
    const { code, output } = await prove(name);
    expect(output).toMatch(/[1-9]\d* tried, 0 wrong/);
    expect(code).toBe(0);
  });

  test.each(Object.keys(faults))("goes red when %s is planted", { timeout: 300_000 }, async (fault) => {
    const { code, output } = await prove(name, "--plant", fault);
    expect(wrongIn(output)).toBeGreaterThan(0);
    expect(code).toBe(1);
  });
});

function prove(...asked: string[]): Promise<{ code: number; output: string }> {
  // Each has an app of its own, with an address of its own.
  const { APP_URL: _, ...around } = process.env;
  const env = { ...around, TEST_DATABASE_URL: inject("owner") };
  const script = ["--import", "tsx", "tests/prove/prove.ts", ...asked, "--small"];
  return new Promise((done) =>
    execFile(process.execPath, script, { env, maxBuffer: 2 ** 24 }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    ),
  );
}
