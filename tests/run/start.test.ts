import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { leftIn, newFolder, ready, start } from "@/tests/run/started";

const MINUTES = 60_000;

describe.runIf(process.platform === "linux")("npm start", { timeout: 3 * MINUTES }, () => {
  test("refuses a port that is taken with one sentence, before it does anything else", async () => {
    const taken = createServer().listen(0);
    const { port } = taken.address() as { port: number };

    const refused = await start(newFolder(), port);

    expect(await refused.ended).toBe(1);
    expect(refused.said()).toBe(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start\n`,
    );
    taken.close();
  });

  test("stops at Ctrl-C and leaves nothing behind; the next start has the same data", async () => {
    const folder = newFolder();
    const first = await start(folder);
    await ready(first);
    expect((await fetch(`http://localhost:${first.port}/`)).status).toBe(200);
    expect(first.said()).toMatch(/ … {2}PostgreSQL\n +\d+\.\d s {2}PostgreSQL\n/);
    expect(reconcile(folder)).toEqual({ status: 0, said: "" });
    first.child.kill("SIGINT");
    expect(await first.ended).toBe(0);
    expect(await leftIn(folder)).toEqual([]);
    expect(reconcile(folder)).toEqual({
      status: 1,
      said: "DATABASE_URL is not set, and no demo is running. Set it, or run npm start in another window.\n",
    });

    const second = await start(folder);
    await ready(second);
    expect(second.said()).toContain("Demo story: told before");
    second.child.kill("SIGTERM");
    expect(await second.ended).toBe(0);
    expect(await leftIn(folder)).toEqual([]);
  });

  test("leaves nothing behind when it is killed, and starts again", async () => {
    const folder = newFolder();
    const killed = await start(folder);
    await ready(killed);
    const other = await start(folder);
    expect(await other.ended).toBe(1);
    expect(other.said()).toContain("Bobbin runs already");

    killed.child.kill("SIGKILL");
    expect(await leftIn(folder)).toEqual([]);

    const again = await start(folder);
    await ready(again);
    again.child.kill("SIGTERM");
    expect(await again.ended).toBe(0);
  });

  test("leaves nothing behind when the npm that started it is killed", async () => {
    const folder = newFolder();
    const npm = await start(folder, 0, "npm");
    await ready(npm);
    npm.child.kill("SIGKILL");
    expect(await leftIn(folder)).toEqual([]);
  });
});

function reconcile(folder: string) {
  const { DATABASE_URL: _, ...outside } = process.env;
  const env = { ...outside, DATA_DIR: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "lib/run/reconcile.ts"], {
    env,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}
